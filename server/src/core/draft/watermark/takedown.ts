import type { Span } from '../../text/span';

/** Longest such notice. */
const LONGEST = 260;

/** What a page says of a text that it took over: whose it is, where it is from. */
const TAKEN_OVER =
  /(?:[此本该]文|文章|图文|文中|稿件|(?:部分|所有)?(?:素材|内容|图片|资料)|作品)[^。！？]{0,16}(?:版权|所有权|著作权|转载|来源于?网|取自网|来自网|自网络|原作者|归作者|摘编|自媒体)|转载[此本该]文|来源(?:标注)?(?:有误|错误)|(?:归|属于?)原作者/u;
/** Whose rights may be hurt. */
const HURT =
  /侵(?:犯|害)(?:到)?了?(?:您|你|贵|原?作者|第三方)|侵权|作者(?:本人)?不愿|涉及[^。，]{0,8}版权|持权|如有(?:不妥|异议)|认为.{0,6}侵|(?:版权|著作权)(?:问题|纠纷|争议)|标注(?:有误|错误)/u;
/** What he is asked to do. */
const TELL =
  /(?:请|可|望|敬请|及时|立即).{0,24}(?:联系|告知|通知|来信|来函|来电|致电|邮件|指出)|[与和同](?:我们|本[网站号平]|我站|后台|小编|编辑部|管理员).{0,4}联系/u;
/** What the page will do then. */
const DONE = /删除|撤(?:下|稿|除)|更正|下架|处理|(?:\d{1,2}|三十|十五)(?:日|天)内/u;
const STORED = /(?:平台|本站|本网|网站)[^。，]{0,4}(?:仅|只)(?:为用户)?提供(?:信息)?(?:存储|发布|储存)/u;

/** A page that tells whose words it shows. */
const SHOWN = /声明|本[文平站网]|以上|上传|网友|自媒体/u;

/** Whether a stretch tells those whose text a page took over whom to write to, so that it be taken down. */
export function isTakedown(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST) return false;
  const said = text.slice(start, end);
  // What is asked of an office, and of whom a speech complains.
  if (/部门|依法|有的|责任(?!编)|监管/u.test(said)) return false;
  if (STORED.test(said)) return SHOWN.test(said);
  const first = said.slice(0, said.search(/[。！？]|$/u));
  return (
    (TAKEN_OVER.test(first) || HURT.test(first)) &&
    TAKEN_OVER.test(said) &&
    HURT.test(said) &&
    TELL.test(said) &&
    DONE.test(said)
  );
}
