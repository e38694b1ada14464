/** A draft with title, salutation, two levels of sections, and one defect in the second section. */
export const OUTLINED = [
  '在全市工作会议上的讲话',
  '',
  '同志们：',
  '今天我们召开全市工作会议，主要任务是总结工作、部署任务。下面，我讲两点意见。',
  '一、提高站位',
  '要提高站位。',
  '（一）学深悟透。要原原本本学，要联系实际学。',
  '（二）真信笃行。要带头做表率。',
  '',
  '二、狠抓落实',
  '要抓落实,见成效。大家要“说了算、定了干”！要有始有终。',
  '',
].join('\n');
