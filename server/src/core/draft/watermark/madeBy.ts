import { findAll } from '../../text/findAll';
import type { Span } from '../../text/span';
import { BEGINS } from './glue';

const WHAT =
  '(?:[上下此本]文|此稿|(?:以[上下]|[本此该])?(?:内容|文档|页面|文件|文章|资料|讲话稿|稿件|文稿|图片|页|文|TXT|PDF|[Ww]ord)(?:TXT|PDF|[Ww]ord)?)';
/** The tool: nobody's office is called so. */
const TOOL =
  '(?:(?:[^。！？，；“”]{0,8})?(?:AI|人工智能|大模型|智能体|写作助手|写作机器人|智能写作|文心一言|豆包|通义|讯飞|星火|Kimi|DeepSeek|ChatGPT|GPT|WPS|PDF|[Ww]ord|OCR|转换器|扫描全能王|试用版|未注册版|免费版|破解版|水印相机|[A-Za-z]{4,})(?:[^。！？，；“”]{0,10}|[^。！？，；“”]{0,8}“[^“”]{1,12}”[^。！？，；“”]{0,6}))';
const MADE =
  '(?:自动|智能|辅助|免费版?|试用版?|联合)?(?:生成|创建|转换|导出|转写|识别|撰写|创作|制作|编辑|整理|翻译|输出|提供|合成|扫描|润色|改写|扩写|优化)(?:而成|完成|生成)?';
const ADDED =
  '(?:[，,、；;\\s]\\s?(?:(?:可能|或许|难免|如)?(?:会)?(?:存在|有)(?:误差|错误|偏差|疏漏|不准确)(?:之处)?|仅供(?:参考|学习|内部)(?:学习|交流|使用)?|请(?:注意|自行|仔细|谨慎|认真)?(?:甄别|核实|核对|辨别|核查|参考)|不代表.{1,8}(?:观点|立场)|每日限\\d{1,3}次|注意甄别|(?:去除|移除).{1,6}请(?:购买|升级|注册)(?:正式版|会员|VIP)?)){0,3}';
const NOTE = new RegExp(
  `${BEGINS}[（(【]?${WHAT}?(?:是|系)?[由经用](?:“[^“”]{1,12}”)?${TOOL}${MADE}${ADDED}[）)】]?`,
  'gu',
);

/** What a writing tool or a converter says that it made, in the middle of a paragraph. */
export function toolNotes(text: string): readonly Span[] {
  if (!HINT.test(text)) return NONE;
  return findAll(NOTE, text).flatMap(({ 0: said, index: start }) => {
    const named = NAMED.test(said);
    // With 由 alone a speech may tell who makes what.
    const own = said.search(/[由经用]/u) > 1 || SAID_MORE.test(said);
    const end = start + said.length;
    return named && own && !/^(?:的|了|、|和|与|等|方式|系统|平台)/u.test(text.slice(end, end + 2))
      ? [{ start, end }]
      : [];
  });
}

const HINT =
  /(?:由|经|用).{0,24}(?:生成|创建|转换|导出|转写|识别|撰写|创作|制作|编辑|整理|翻译|输出|提供|合成|扫描|润色|改写|扩写|优化)/u;
const NAMED = /(?:内容|文档|页面|文件|文章|资料|稿件?|图片|页|文|TXT|PDF|Word)(?:是|系)?[由经用]/iu;
const SAID_MORE = /仅供|甄别|核实|试用版|免费版|正式版/u;
const NONE: readonly Span[] = [];
