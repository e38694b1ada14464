/** A short form of a name with its office that the written style of the press does not use. */
export interface ShortTitle {
  readonly short: string;
  /** The full form; empty where the draft must say who is meant. */
  readonly full: string;
  /** Silent behind one of these: `学习总书记` is 学习 + 总书记. */
  readonly notAfter: string;
}

/** Verbs whose second character begins a short form by chance; 落实习总书记 is none of them. */
const LEARN = '学研温复';
/** Before an office that may have apprentices as well. */
const TRAINING = `${LEARN}实见补练演`;

/** 领导人称谓: name in full with the office, as in published texts. */
export const SHORT_TITLES: readonly ShortTitle[] = [
  { short: '习总书记', full: '习近平总书记', notAfter: LEARN },
  { short: '习主席', full: '习近平主席', notAfter: LEARN },
  { short: '习书记', full: '习近平总书记', notAfter: TRAINING },
  { short: '习近平书记', full: '习近平总书记', notAfter: '' },
  { short: '习近平总书纪', full: '习近平总书记', notAfter: '' },
  { short: '胡总书记', full: '胡锦涛总书记', notAfter: '' },
  { short: '江总书记', full: '江泽民总书记', notAfter: '长浙珠丽黑松龙九' },
  { short: '朱总理', full: '朱镕基总理', notAfter: '' },
  { short: '温总理', full: '温家宝总理', notAfter: '' },
  { short: '李总理', full: '', notAfter: '' },
];

/** Party and state leaders whose bare names speeches do not use: 同志 or the office goes with them. */
export const LEADERS: readonly string[] = ['习近平', '胡锦涛', '江泽民', '邓小平', '毛泽东'];
