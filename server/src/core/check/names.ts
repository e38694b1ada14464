import type { Family, Severity } from '../rules/define';

/** What people call the families. */
export const FAMILY_NAMES: Readonly<Record<Family, string>> = {
  numbering: '序号',
  watermark: '水印和广告',
  typo: '错别字',
  punctuation: '标点',
  placeholder: '占位符',
  repetition: '重复',
  wording: '用语',
  consistency: '前后一致',
  number: '数字',
  layout: '版面',
  speakability: '好念',
};

/** What people call the severities, the gravest first. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: '必错',
  warning: '疑似',
  information: '提示',
  hint: '参考',
};
