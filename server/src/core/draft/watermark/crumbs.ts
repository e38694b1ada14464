/** Longest path and longest step of it, in units. */
const LONGEST = 120;
const LONGEST_STEP = 26;
const ARROWS = /\s*(?:[>＞»›]{1,3}|&gt;)\s*/u;
/** What such steps are called. */
const PAGE =
  /首页|大全|范文|专题|专区|文库|栏目|频道|会员|合集|汇编|精选|正文|下载|公文|文秘|党课|总结|讲话|致辞|发言|心得|报告|主持|材料|资料|模板|素材|第\s?\d{1,4}\s?[篇页]|网$|站$/u;

/** Whether a line is a path through a site, whatever its steps are called: `讲话稿大全 > 防汛 > 县长讲话 > 第18篇`. */
export function isCrumbs(line: string): boolean {
  if (line.length > LONGEST || !/[>＞»›]/u.test(line)) return false;
  const steps = line.split(ARROWS).filter((step) => step !== '');
  if (steps.length < 3 || !steps.every((step) => step.length <= LONGEST_STEP && !/[。；！？“”]/u.test(step)))
    return false;
  return steps.filter((step) => PAGE.test(step)).length >= 2;
}
