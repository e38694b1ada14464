/** Longest line that an app or a device leaves. */
const LONGEST = 40;

const APP =
  '(?:飞书|腾讯|石墨|金山|WPS|钉钉|百度|华为|有道|阿里|企业微信)(?:云)?(?:文档|妙记|笔记|脑图|会议)|印象笔记|有道云笔记|为知笔记|语雀|幕布|讯飞(?:听见|语记|星火|输入法)|通义(?:千问|听悟)|豆包|文心一言|智谱清言|DeepSeek|Kimi|ChatGPT|(?:WPS|百度|讯飞)\\s?AI';
const DEVICE = '(?:iPhone|iPad|华为|荣耀|小米|苹果|安卓|OPPO|vivo|三星|红米)(?:手机|平板|客户端|邮箱)?';
const WHAT = '(?:[此本该]?(?:文|文档|文件|内容|资料|材料|讲?稿|文稿)|以[上下]内容|内容)?';
const MADE = '(?:分享|生成|导出|创建|转写|识别|整理|发布|上传|转换|编辑|制作|撰写|润色|提供)';
/** What the app in which a text was written or the device that sent it leaves behind. */
const ORIGIN = new RegExp(
  `^[^A-Za-z\\u4e00-\\u9fff]{0,8}${WHAT}\\s?(?:(?:由|通过|使用|来自|经|出自)\\s?(?:${APP})(?!团队|公司|用户|编辑部)(?:[\\p{P}\\s][^，。；！？]{0,14}|知识库|AI|智能|语音)?\\s?(?:自动|辅助)?${MADE}{1,2}(?:[，,（(].{0,12})?|(?:来自|来源|导出自|分享自|转自|保存自|转写自|发自)\\s?(?:我的)?(?:${APP}|${DEVICE})(?:\\s?(?:知识库|客户端|笔记本|APP))?|由[“「【][^”」】]{2,12}[”」】](?:通过|使用|用)(?:${APP})${MADE})[^\\p{L}]{0,8}$`,
  'iu',
);

/** Whether a line only says in which app or by which device the text was written: `由 石墨文档 分享` `发自我的iPhone`. */
export function isOrigin(line: string): boolean {
  return line.length <= LONGEST && ORIGIN.test(line);
}
