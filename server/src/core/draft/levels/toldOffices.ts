import { findAll } from '../../text/findAll';

/** An office that the speaker tells what to do; the offset is the paragraph's. */
export interface ToldOffice {
  /** 市, 县 …: the character of its level. */
  readonly level: string | undefined;
  readonly at: number;
  readonly length: number;
  /** It hands out the tasks of a whole level: 对各县区. */
  readonly wide: boolean;
  /** A department by its name, which is more than a committee by itself. */
  readonly strong: boolean;
}

/** 县委办、县政府办要加强督查: whom the speaker tells what to do. */
const TOLD =
  /(?<=^|[，。；：\s　])([省市州盟县区旗镇乡])(?:委办(?:公室)?|政府办(?:公室)?|委督查室|政府督查室|[委直](?!书记|常委)[\u4e00-\u9fff]{1,5}|纪委监委|[\u4e00-\u9fff]{2,5}局)(?:[、和][省市州盟县区旗镇乡][\u4e00-\u9fff]{1,8}){0,2}要(?![求来到])|(?<=^|[，。；：\s　])([省市州盟县区旗镇乡])级(?:各位)?领导(?:同志|干部)?要(?=带[队头]|亲自|定期|加强|深入|切实|牵头|率先|履行|落实|包[保联挂抓]|按照|对照|主动|经常)/g;
/** The office that hands out the tasks of a whole level: to all counties, or reports to the city. */
const MANAGING =
  /^.(?:党?委|政府)(?:办公室|办|督查室)|^.委(?:组织部|宣传部|统战部|政法委|社会工作部|编办|网信办|改革办|农办|党校)/;
const WIDE = /^[^。；]{0,36}(?:各县|各区|各部门、各|市直|全市|向市)/;
/** 市委组织部, which no county tells what to do: more than 市委 by itself. */
const DEPARTMENT = /^[市州盟]委(?:组织部|宣传部|统战部|政法委|社会工作部|办|网信办|编办|党校)/;
/** 由市委组织部牵头, 请县委办公室汇总: whom the speaker gives a task, with those it is about. */
const ENTRUSTED =
  /(?<=[由请])([市州盟县区旗])委(?:组织部|宣传部|统战部|政法委|社会工作部|办公室|办|农办|编办|督查室)(?=牵头|负责|汇总|统筹|会同|督促|定期|适时|对)/g;
/** 市教育局 ahead of 要. */
const BUREAU = /^.[\u4e00-\u9fff]{2,5}局(?=要|、|和)/;
/** Those below a county. */
const TOWNS = /^[^。；]{0,36}(?:各乡镇|各镇|各街道|镇街|各村|县直|区直)/;
const NONE: readonly ToldOffice[] = [];

/** The offices in one paragraph that are told what to do, or given a task. */
export function toldOffices(text: string): readonly ToldOffice[] {
  const told = text.includes('要');
  const entrusted = /[由请][市州盟县区旗]委/.test(text);
  if (!told && !entrusted) return NONE;
  const found: ToldOffice[] = [];
  for (const { 0: word, 1: met, 2: rank, index: at } of told ? findAll(TOLD, text) : []) {
    const office = MANAGING.exec(word)?.[0] ?? '';
    const bureau = BUREAU.exec(word)?.[0] ?? '';
    const wide = office !== '' && WIDE.test(text.slice(at + word.length, at + word.length + 40));
    found.push({
      level: met ?? rank,
      at,
      length: wide ? office.length : bureau.length || 2,
      wide,
      strong: wide || DEPARTMENT.test(word),
    });
  }
  for (const { 0: word, 1: level = '', index: at } of entrusted ? findAll(ENTRUSTED, text) : []) {
    const behind = text.slice(at + word.length, at + word.length + 40);
    const high = '市州盟'.includes(level);
    if ((high ? TOWNS : WIDE).test(behind)) found.push({ level, at, length: 2, wide: !high, strong: true });
  }
  return found;
}
