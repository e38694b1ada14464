import { PhraseSet } from '../../text/phraseSet';

/** What a name is told by: what stands behind a person's, ends a unit's, or leads to the name of one who is called so. */
type End = 'role' | 'told' | 'unit' | 'site' | 'spot' | 'person' | 'firm' | 'trade';
/** What names of units end with, and what stands behind a person's name. */
export const ENDS = new PhraseSet<End>([
  ...ends('中心 管委会 促进会 总站 指挥部 领导小组 研究院 研究所 合作社 示范区 产业园 工作站 服务站', 'unit'),
  ...ends(
    '精密 精工 机电 重工 食品 纺织 科技 电子 光电 生物 医药 制药 化工 建材 建工 置业 物流 机械 电气 电器 牧业 乳业 酒业 茶业 药业 水务 燃气 热力 环保 传媒 商贸 钢铁 铝业 矿业 煤业 纸业 服饰 家居 商会 书院 酒店 饭店 超市',
    'trade',
  ),
  ...ends('有限公司 股份公司 集团公司', 'firm'),
  ...ends('公园 园区 开发区 物流园 科技园 湿地 水库 大桥 医院 中学 小学', 'site'),
  ...ends(
    '同志 书记 市长 县长 区长 省长 镇长 局长 主任 部长 主席 秘书长 处长 院长 校长 先生 女士 教授 院士 老师 同学 厅长 州长 乡长 村长 会长 站长 所长 队长 支书 经理 董事长 总经理 理事长 政委 司令 大夫 医生 警官 法官 检察官 师傅 烈士 博士 委员',
    'person',
  ),
  ...ends(
    '干部 职工 村民 党员 工人 队员 员工 居民 农民 学生 校友 战士 护士 民警 辅警 教师 社工 网格员 志愿者 骑手 司机 模范 标兵 工匠 能手 劳模 代表 老人 战友 企业家 创业者 带头人 个体户 大户 农户 选手 军嫂 乡贤 厨师 作家 画家',
    'role',
  ),
  ...ends(
    '等一 等二 等两 等三 等四 等五 等六 等七 等八 等九 等十 一家 夫妇 那样 为榜样 这样的 的事迹 的故事 的先进 的经历 的感人',
    'told',
  ),
  ...ends(
    '项目 工程 行动 计划 社区 街道 小区 广场 大道 学校 大学 学院 小镇 基地 协会 银行 景区 公路 高速 高铁 铁路 隧道 灌区 林场 农场 新区 新城 集团 公司 码头 车站 机场 水电站 支队 大队 总队 博物馆 纪念馆 图书馆 养老院 敬老院 福利院 卫生院 幼儿园 度假区 古镇 文化园 体育馆 工业园 植物园 服务区 保护区 庄园 煤矿 电厂 书院 风电场 泵站 特大桥 街区 体育场 处理厂 自来水厂 美术馆 科技馆 文化馆 工作室 服务队 车间',
    'spot',
  ),
]);

function ends(words: string, kind: End): (readonly [word: string, kind: End])[] {
  return words.split(' ').map((word) => [word, kind]);
}
