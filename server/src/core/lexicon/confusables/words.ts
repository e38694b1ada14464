import type { Confusable } from '../confusable';
import { confusables, guarded } from './authoring';

/** Words of two and three characters, and their short collocations. */
export const words: readonly Confusable[] = [
  ...confusables({ cause: 'sound', tier: 'certain', source: 'xianhan7' })`
    既往不咎 ← 即往不咎 继往不咎 既往不究 既往不就
    竟然 ← 竞然
    欢度 ← 欢渡
    座无虚席 ← 坐无虚夕
    水龙头 ← 水笼头
    松弛 ← 松驰
    脉搏 ← 脉博 脉膊
    拼搏 ← 拼博 拼膊
    搏斗 ← 膊斗
    胳膊 ← 胳搏
    赤膊 ← 赤搏
    愤慨 ← 奋慨
    寒暄 ← 寒喧 寒渲
    喧闹 ← 暄闹
    喧嚣 ← 暄嚣
    震撼 ← 震憾 震捍
    遗憾 ← 遗撼
    旋律 ← 旋率
    精粹 ← 精悴
    纯粹 ← 纯萃 纯悴
    荟萃 ← 荟粹
    憔悴 ← 樵悴 憔粹 憔瘁
    赃款 ← 脏款
    贪赃 ← 贪脏
    完善 ← 完缮
    账簿 ← 账薄 帐薄
    蚊帐 ← 蚊账
    帐篷 ← 账篷 帐蓬
    户口簿 ← 户口薄
    薄弱 ← 簿弱
    淡薄 ← 淡簿
    安排 ← 安徘
    按照 ← 按昭
    编辑 ← 编缉
    通缉 ← 通辑
    侦缉 ← 侦辑
    剪辑 ← 剪缉
    沉湎 ← 沉缅
    缅怀 ← 湎怀
    宣泄 ← 渲泄 喧泄
    渲染 ← 喧染
    宣传 ← 渲传
    抚恤金 ← 扶恤金
    抚慰 ← 扶慰
    竣工 ← 竣功
    英俊 ← 英竣
    严惩 ← 严逞
    责无旁贷 ← 责无旁代 责无旁怠 责无傍贷 责无旁带
    信誓旦旦 ← 信誓诞诞
    恢复 ← 恢覆
    颠覆 ← 颠复 巅覆
    履职 ← 屡职
    履约 ← 屡约
    屡次 ← 履次
    针砭 ← 针贬
    警惕 ← 惊惕
    座右铭 ← 坐右铭
    候选人 ← 侯选人
    候补 ← 侯补
    候车 ← 侯车
    候诊 ← 侯诊
    气候 ← 气侯
    伺候 ← 伺侯
    辩论 ← 辨论
    辩护 ← 辨护
    答辩 ← 答辨
    争辩 ← 争辨
    辨别 ← 辩别
    辨识 ← 辩识
    明辨是非 ← 明辩是非
    栋梁 ← 栋粱
    桥梁 ← 桥粱
    挑大梁 ← 挑大粱
    脊梁 ← 脊粱
    栽赃 ← 栽脏
    刊载 ← 刊栽
    拥戴 ← 拥带
    诋毁 ← 抵毁
    彻底 ← 撤底
    荒废 ← 荒费
    浪费 ← 浪废
    违纪 ← 违记
    铭记 ← 铭纪
    登记 ← 登纪
    募捐 ← 幕捐 慕捐 墓捐
    招募 ← 招幕 招慕
    羡慕 ← 羡幕 羡募
    仰慕 ← 仰幕
    开幕 ← 开暮
    闭幕 ← 闭慕 闭暮
    序幕 ← 序慕
    落幕 ← 落慕
    弥漫 ← 弥慢
    浪漫 ← 浪慢
    缓慢 ← 缓漫
    怠慢 ← 怠漫
    傲慢 ← 傲漫
    不像话 ← 不象话
    冲刺 ← 充刺
    补充 ← 补冲
    扩充 ← 扩冲
    冲击 ← 充击
    艰巨 ← 坚巨 艰距
    坚定 ← 艰定
    坚持 ← 艰持
    艰辛 ← 坚辛
    坚强 ← 艰强
    坚决 ← 艰决
    历史 ← 厉史
    雷厉风行 ← 雷历风行 雷励风行 雷利风行 雷力风行
    保障 ← 保彰
    幅度 ← 辐度
    辐射 ← 幅射
    契机 ← 锲机
    渊源 ← 渊原
    雏形 ← 雏型
    努力 ← 努立
    值班 ← 执班
    妨碍 ← 防碍
    防护 ← 妨护
    预防 ← 预妨
    防止 ← 妨止
    融会贯通 ← 融汇贯通 融会惯通
    震惊 ← 振惊
    提振 ← 提震
    简朴 ← 简扑
    拓展 ← 拖展
    锻炼 ← 锻练 煅炼
    训练 ← 训炼
    锤炼 ← 锤练
    熟练 ← 熟炼
    操练 ← 操炼
    提炼 ← 提练
    浮躁 ← 浮燥 浮噪
    急躁 ← 急燥
    暴躁 ← 暴燥
    干燥 ← 干躁
    烦躁 ← 烦燥
    枯燥 ← 枯躁
    竭力 ← 揭力
    竭诚 ← 揭诚
    揭示 ← 竭示
    揭晓 ← 揭哓
    惯例 ← 贯例
    籍贯 ← 籍惯 藉贯
    贯穿 ← 惯穿
    鞠躬 ← 掬躬 鞠恭
    恭敬 ← 躬敬
    模范 ← 摸范
    楷模 ← 揩模
    赔偿 ← 赔尝
    补偿 ← 补尝
    赢得 ← 嬴得
    瑕疵 ← 暇疵
    闲暇 ← 闲瑕
    秘诀 ← 秘决
    诀窍 ← 决窍
    杜绝 ← 杜决
    拒绝 ← 拒决
    恰如其分 ← 恰如其份 洽如其分
    档案 ← 挡案
    阻挡 ← 阻档
    抵挡 ← 抵档
    档次 ← 挡次
    立竿见影 ← 立杆见影
    提倡 ← 提昌
    幸福 ← 辛福
    荣幸 ← 荣辛
    难免 ← 难勉
    显著 ← 显箸
    巡逻 ← 寻逻 巡罗 巡萝
    弊端 ← 敝端
    隐蔽 ← 隐弊 隐敝
    舞弊 ← 舞蔽
    作弊 ← 作蔽
    利弊 ← 利蔽 利敝
    蒙蔽 ← 蒙弊
    恶劣 ← 恶列
    挖掘 ← 挖崛
    崛起 ← 倔起
    倔强 ← 崛强
    便捷 ← 便睫
    敏捷 ← 敏睫
    捷径 ← 睫径
    户籍 ← 户藉
    慰藉 ← 慰籍
    脉络 ← 脉洛
    秘密 ← 秘蜜
    甜蜜 ← 甜密
    保密 ← 保蜜
    严密 ← 严蜜
    恳请 ← 垦请
    狭隘 ← 狭碍
    狭窄 ← 峡窄
    妖娆 ← 妖饶
    丰饶 ← 丰绕
    围绕 ← 围饶
    缠绕 ← 缠饶
    环绕 ← 环饶
    烘托 ← 哄托
    哄骗 ← 烘骗
    潜移默化 ← 浅移默化 潜移墨化
    肤浅 ← 肤潜
    歉意 ← 谦意
    谦虚 ← 歉虚 谦须
    谦逊 ← 歉逊
    愧疚 ← 愧究
    燃眉之急 ← 然眉之急
    泛滥 ← 泛烂
    灿烂 ← 灿滥
    腐烂 ← 腐滥
    凄惨 ← 栖惨
    栖息 ← 凄息
    披露 ← 披漏
    暴露 ← 暴漏 爆露
    批准 ← 披准
    磋商 ← 搓商 蹉商
    切磋 ← 切搓 切蹉
    瞻仰 ← 沾仰
  `,
  ...confusables({ cause: 'sound', tier: 'certain', source: 'idiom' })`
    严惩不贷 ← 严惩不怠 严惩不待 严惩不殆
    神采奕奕 ← 神采弈弈 神采亦亦
    兴致勃勃 ← 兴致脖脖 兴致渤渤
    竭尽全力 ← 揭尽全力
    既得利益 ← 即得利益
    罪魁祸首 ← 罪魁祸手
  `,
  ...confusables({ cause: 'sound', tier: 'certain', source: 'usage' })`
    登记簿 ← 登记薄
    记录簿 ← 记录薄
    签到簿 ← 签到薄
    笔记簿 ← 笔记薄
    功劳簿 ← 功劳薄
    薄弱环节 ← 薄弱环结 薄弱环接
    按劳分配 ← 安劳分配
    寄予厚望 ← 寄于厚望 寄予后望
    峻岭 ← 竣岭
    提高警惕 ← 提高警提
    座谈会 ← 坐谈会
    辩证唯物 ← 辨证唯物
    转型升级 ← 转形升级
    受益匪浅 ← 受益非浅 受益菲浅
    获益匪浅 ← 获益非浅 获益菲浅
    恳谈会 ← 肯谈会
  `,
  ...confusables({ cause: 'shape', tier: 'certain', source: 'xianhan7' })`
    气概 ← 气慨
    愤慨 ← 愤概
    旋律 ← 弦律 旋侓
    已经 ← 巳经
    自己 ← 自巳
    渲染 ← 渲柒
    覆盖 ← 履盖
    警惕 ← 警锡
    拨款 ← 拔款
    挑拨 ← 挑拔
    拨付 ← 拔付
    拔河 ← 拨河
    信仰 ← 信抑
    压抑 ← 压仰
    栽赃 ← 裁赃
    总裁 ← 总栽
    仲裁 ← 仲栽
    独裁 ← 独栽
    纪律 ← 纪侓
    艰苦 ← 艰若
    渴望 ← 喝望
    赔偿 ← 赔赏
    补偿 ← 补赏
    欣赏 ← 欣偿
    肄业 ← 肆业
    崇高 ← 祟高
    崇尚 ← 祟尚
    尊崇 ← 尊祟
    崇拜 ← 祟拜
    推崇 ← 推祟
    卫戍 ← 卫戌
    戍边 ← 戌边
    治安 ← 冶安
    整治 ← 整冶
    政治 ← 政冶
    防治 ← 防冶
    优待 ← 优侍
    拆迁 ← 折迁
    挫折 ← 挫拆
    曲折 ← 曲拆
    眼睛 ← 眼晴
    赢得 ← 羸得
    双赢 ← 双羸
    共赢 ← 共羸
    输赢 ← 输羸
    享受 ← 亨受
    共享 ← 共亨
    分享 ← 分亨
    辍学 ← 掇学
    点缀 ← 点辍
    辛苦 ← 辛若
    避免 ← 避兔
    铺垫 ← 辅垫
    衰退 ← 哀退
    兴衰 ← 兴哀
    早已 ← 早己
    利己主义 ← 利已主义
    舍己为公 ← 舍已为公
    沮丧 ← 诅丧
    诅咒 ← 咀咒 沮咒
    咀嚼 ← 诅嚼
    侥幸 ← 饶幸
    惭愧 ← 惭魄 渐愧
    气魄 ← 气愧
    逐渐 ← 逐惭
    追逐 ← 追遂
    角逐 ← 角遂
    波折 ← 波拆
    批准 ← 批淮
    赡养 ← 瞻养
    瞻仰 ← 赡仰
    观瞻 ← 观赡
  `,
  ...confusables({ cause: 'shape', tier: 'certain', source: 'idiom' })`
    排除异己 ← 排除异已
    克己复礼 ← 克已复礼
    罪魁祸首 ← 罪魅祸首
  `,
  ...confusables({ cause: 'shape', tier: 'certain', source: 'usage' })`
    反映情况 ← 反映情呈
    尚未 ← 尚末
    红颜知己 ← 红颜知已
  `,
  ...confusables({ cause: 'meaning', tier: 'certain', source: 'idiom' })`
    形势逼人 ← 形式逼人
  `,
  ...confusables({ cause: 'meaning', tier: 'certain', source: 'usage' })`
    形势严峻 ← 形式严峻
  `,
  ...confusables({ cause: 'sound', tier: 'likely', source: 'xianhan7' })`
    座无虚席 ← 坐无虚席
    慷慨 ← 康慨
    精粹 ← 精萃
    荟萃 ← 汇萃
    帮扶 ← 帮抚
    扶持 ← 抚持
    扶贫 ← 抚贫
    参与 ← 参予
    严峻 ← 严竣
    严厉 ← 严励
    颁布 ← 颁部
    问候 ← 问侯
    印象 ← 印像
    抽象 ← 抽像
    防汛 ← 防讯
    缺陷 ← 缺限
    提倡 ← 提唱
    懒惰 ← 懒堕
    潜力 ← 浅力
    披露 ← 批露
  `,
  ...confusables({ cause: 'sound', tier: 'likely', source: 'usage' })`
    张弛有度 ← 张驰有度
    辩证关系 ← 辨证关系
    分辨是非 ← 分辩是非
    无暇顾及 ← 无瑕顾及
  `,
  ...confusables({ cause: 'shape', tier: 'likely', source: 'xianhan7' })`
    慷慨 ← 慷概
    扶贫 ← 扶贪
    陶冶 ← 陶治
    折扣 ← 拆扣
    魅力 ← 魁力
  `,
  ...confusables({ cause: 'meaning', tier: 'likely', source: 'xianhan7' })`
    狭隘 ← 峡隘
    峡谷 ← 狭谷
  `,
  ...confusables({ cause: 'meaning', tier: 'likely', source: 'usage' })`
    过渡时期 ← 过度时期
    过渡阶段 ← 过度阶段
    反映民意 ← 反应民意
    如实反映 ← 如实反应
    截至目前 ← 截止目前
    权力机关 ← 权利机关
    招聘启事 ← 招聘启示
    征文启事 ← 征文启示
    寻人启事 ← 寻人启示
    严峻形势 ← 严峻形式
    形势喜人 ← 形式喜人
    认清形势 ← 认清形式
    分析形势 ← 分析形式
    国际形势 ← 国际形式
    国内外形势 ← 国内外形式
    当前形势 ← 当前形式
    形式多样 ← 形势多样
  `,
  ...confusables({ cause: 'norm', tier: 'variant', source: 'xianhan7' })`
    拼搏 ← 拚搏
    账户 ← 帐户
    账目 ← 帐目
    账号 ← 帐号
    账单 ← 帐单
    账簿 ← 帐簿
    查账 ← 查帐
    结账 ← 结帐
    算账 ← 算帐
    转账 ← 转帐
    台账 ← 台帐
    欠账 ← 欠帐
    赊账 ← 赊帐
    呆账 ← 呆帐
    坏账 ← 坏帐
    总账 ← 总帐
    流水账 ← 流水帐
    糊涂账 ← 糊涂帐
    账务 ← 帐务
    养分 ← 养份
    反复 ← 反覆
    重叠 ← 重迭
    偶像 ← 偶象
    雕像 ← 雕象
    标杆 ← 标竿
  `,
  ...confusables({ cause: 'norm', tier: 'variant', source: 'usage' })`
    记账 ← 记帐
    明细账 ← 明细帐
    陈年老账 ← 陈年老帐
    经济账 ← 经济帐
    账款 ← 帐款
  `,
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '即使 ← 既使', {
    notBefore: '用 得 其 他 她 它 群众 企业 干部 人民 百姓 老百姓 农民 我们',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '即便 ← 既便', { notBefore: '于 民 利 捷 宜 企 商' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '既然 ← 即然', { notBefore: '后 而' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '既然 ← 继然', { notBefore: '后 而' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '安装 ← 按装', {
    notBefore: '机 置 箱 修 备 卸 配 载 车 船 订 潢 饰 入 料 填 运 帧 满',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '竞争 ← 竟争', {
    notAfter: '毕 究',
    notBefore: '吵 先 论 着 得 相 辩 执 抢 夺 取 起 了',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '竞争 ← 竟挣', {
    notBefore: '扎 得 脱 开 到 了 钱',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '竞赛 ← 竟赛', { notBefore: '过' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '竞选 ← 竟选', {
    onlyBefore: '活动 演说 上岗 村 班 承诺 者',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '竞聘 ← 竟聘', { notBefore: '请 用' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '竞相 ← 竟相', {
    notBefore: '信 差 同 当 比 去 识 隔 互 距 似 反 遇 继 顾',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '究竟 ← 究竞', {
    notAfter: '研 讲 探 终 学 深 考 追',
    notBefore: '争 赛 技 选 标 价 买 聘 相 拍',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '毕竟 ← 毕竞', { notBefore: '争 赛' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '毕竟 ← 必竟', { notAfter: '不 何 未 势' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '度假 ← 渡假', { notAfter: '过' }),
  guarded({ cause: 'meaning', tier: 'likely', source: 'usage' }, '过渡期 ← 过度期', { notBefore: '望 待 盼 许' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '搏斗 ← 博斗', { notAfter: '赌', notBefore: '殴' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '搏击 ← 博击', { notAfter: '赌' }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '大概 ← 大慨', { notBefore: '叹 然' }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '概括 ← 慨括', { notAfter: '感 愤 慷' }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '概念 ← 慨念', { notAfter: '感 愤 慷' }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '感慨 ← 感概', { notBefore: '念 率 述 括 况 要' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '撼动 ← 憾动', { notAfter: '遗 震 缺' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '已经 ← 以经', {
    notAfter: '可 难 得 足 予 加 借 用 所',
    onlyBefore:
      '有 取得 完成 成为 是 到 开始 形成 进入 基本 达到 很 不 在 建成 走 发生 没 无 得到 超过 实现 明确 准备 启动 结束 知道 初步 连 深入 做 把 将',
  }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '已经 ← 己经', {
    notAfter: '自 悦 知 为 利 律 克',
    notBefore: '营 济 纪 历',
  }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '自己 ← 自已', {
    notAfter: '来 独 各 亲 出 源 擅 暗 私 径 兀 能 不 难 无法 以',
    notBefore: '经 久 然 成 被 有 达 于',
  }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '而已 ← 而己', {
    notAfter: '然',
    notBefore: '方 任 见 所 身 之 不',
  }),
  guarded({ cause: 'meaning', tier: 'likely', source: 'usage' }, '反映情况 ← 反应情况', {
    notAfter: '急 学 良 敏 速 核 式 合 热 生 激 体 毒',
  }),
  guarded({ cause: 'meaning', tier: 'likely', source: 'usage' }, '反映问题 ← 反应问题', {
    notAfter: '急 学 良 敏 速 核 式 合 热 生',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '问题 ← 问提', {
    notAfter: '询 访 讯 顾 学 质 提 设 疑 慰 过 发 审 盘 自 追 拷 试 反 责 请 敢 叩 先',
    notBefore: '出 供 高 纲 醒 前 示 请 交 问 起 到 案 倡 升 炼 及 速 取 议 名 货 款',
  }),
  guarded({ cause: 'norm', tier: 'variant', source: 'xianhan7' }, '还账 ← 还帐', {
    notAfter: '归 偿 交 退',
    notBefore: '篷 子 中 前 下 外',
  }),
  guarded({ cause: 'norm', tier: 'variant', source: 'xianhan7' }, '进账 ← 进帐', { notBefore: '篷 子' }),
  guarded({ cause: 'norm', tier: 'variant', source: 'xianhan7' }, '缘分 ← 缘份', { notBefore: '额' }),
  guarded({ cause: 'norm', tier: 'variant', source: 'xianhan7' }, '情分 ← 情份', {
    notAfter: '事 感 心 行 舆 病 灾 案 酌',
    notBefore: '额 量 子',
  }),
  guarded({ cause: 'norm', tier: 'variant', source: 'xianhan7' }, '名分 ← 名份', {
    notAfter: '著 一 校 姓 第',
    notBefore: '额 量 子',
  }),
  guarded({ cause: 'norm', tier: 'variant', source: 'xianhan7' }, '天分 ← 天份', {
    notAfter: '今 一 每 十 两 三 多 几 半 明',
    notBefore: '额 量 子',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '充分 ← 充份', { notBefore: '额 量' }),
  guarded({ cause: 'norm', tier: 'variant', source: 'xianhan7' }, '部分 ← 部份', { notBefore: '额' }),
  guarded({ cause: 'norm', tier: 'variant', source: 'xianhan7' }, '水分 ← 水份', { notBefore: '额' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '安排 ← 按排', {
    notBefore: '污 名 放 序 列 水 队 期 量 照 出 班 练 行 挡 气 涝 查 他 除 泄 定 版 产 渍',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '缉毒 ← 辑毒', { notAfter: '编' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '贡献 ← 供献', {
    notAfter: '提',
    notBefore: '血 礼 计 策 词',
  }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '宣传 ← 宜传', {
    notAfter: '适 便 不 相 事',
    onlyBefore: '部 工作 思想 教育 动员 报道 活动 栏 片 发动 力度 引导 党 贯彻',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '授予 ← 授于', { notAfter: '教 传 讲 函 面 天 口' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '给予 ← 给于', {
    notAfter: '供 补 配 自 薪 送 交 发 付 分 献 留 让 还 转 借 寄 赋 赐 予 租 卖 出',
    notBefore: '是',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '赋予 ← 赋于', { notAfter: '天 禀 田 作 诗 辞 歌' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '赋予 ← 赋与', { notAfter: '天 禀 田 作 诗 辞 歌' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '竣工 ← 峻工', { notAfter: '严 冷 险 陡 高' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '建议 ← 健议', {
    notAfter: '保',
    notBefore: '题 事 会 论 程 案',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '建立 ← 健立', { notAfter: '保', notBefore: '法' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '副作用 ← 付作用', {
    notAfter: '支 交 兑 拨 偿 垫 应 托 给',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '覆盖 ← 复盖', {
    notAfter: '反 重 回 修 恢 批 答 往 报',
    notBefore: '章 印',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '重复 ← 重覆', { notBefore: '盖 没 舟' }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '履行 ← 覆行', {
    notAfter: '颠 倾 翻 反',
    notBefore: '为 动',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '长期 ← 常期', {
    notAfter: '日 正 非 经 通 平 异 反 往 照 如 寻 失 时 伦 常 纲',
    notBefore: '待 盼 望 冀 许 间 末 满',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '凑合 ← 凑和', { notBefore: '平 睦 解 谐 尚' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '工作会议 ← 工做会议', {
    notAfter: '分 职 民 人 加 施 手 员',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '工作部署 ← 工做部署', {
    notAfter: '分 职 民 人 加 施 手 员',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '工作人员 ← 工做人员', {
    notAfter: '分 职 民 人 加 施 手 员',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '工作方法 ← 工做方法', {
    notAfter: '分 职 民 人 加 施 手 员',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '工作思路 ← 工做思路', {
    notAfter: '分 职 民 人 加 施 手 员',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '工作任务 ← 工做任务', {
    notAfter: '分 职 民 人 加 施 手 员',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '工作要求 ← 工做要求', {
    notAfter: '分 职 民 人 加 施 手 员',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '工作目标 ← 工做目标', {
    notAfter: '分 职 民 人 加 施 手 员',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '同志们 ← 同志门', { notBefore: '口 前 诊 下 第' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'usage' }, '朋友们 ← 朋友门', { notBefore: '口 前 诊 下 第' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'usage' }, '同学们 ← 同学门', { notBefore: '口 前 诊 下 第' }),
  guarded({ cause: 'norm', tier: 'variant', source: 'xianhan7' }, '坐落 ← 座落', {
    notAfter: '讲 一 这 那 每 两 三 几 该 座',
    notBefore: '幕 实 户 地 款',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '等候 ← 等侯', {
    notAfter: '平 中 初 上 高',
    notBefore: '选',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '时候 ← 时侯', { notBefore: '爷 门 府 景' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '辩证法 ← 辨证法', {
    notAfter: '腑 纲 经 医 血 气 邪',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '辨认 ← 辩认', { notBefore: '为 可 定' }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '提拔 ← 提拨', {
    notAfter: '计',
    notBefore: '缴 付',
  }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '选拔 ← 选拨', { notBefore: '付 款' }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '海拔 ← 海拨', { notBefore: '款 付 打 出 给 专' }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '划拨 ← 划拔', {
    notAfter: '计 规',
    notBefore: '除 出 高 尖',
  }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '调拨 ← 调拔', { notAfter: '强' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '栽培 ← 载培', { notBefore: '训 养 育' }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '栽培 ← 裁培', { notBefore: '训 养 育' }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '栽种 ← 裁种', { notAfter: '总' }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '制裁 ← 制栽', { notBefore: '培 种 植' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '装载 ← 装栽', { notBefore: '培 种 植' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '记载 ← 记栽', { notBefore: '培 种 植' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '抵御 ← 低御', { notBefore: '寒' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '抵押 ← 低押', { notBefore: '金' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '诋毁 ← 低毁', { notAfter: '降 减' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '彻底 ← 彻低', { notAfter: '贯' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '消费 ← 消废', { notBefore: '止 除 旧 弃 气 物' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '会议纪要 ← 会议记要', { notBefore: '点 闻 素 求' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '纪律 ← 记律', { notBefore: '师 己 所' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '牢记 ← 牢纪', { notBefore: '律 念' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '书记 ← 书纪', {
    notAfter: '竹',
    notBefore: '念 年 要 律 录 实 检 委',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '忘记 ← 忘纪', { notBefore: '念 律' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '标记 ← 标纪', { notBefore: '念 录 律 委' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '积累 ← 绩累', { notBefore: '计 加 次 年' }),
  guarded({ cause: 'meaning', tier: 'likely', source: 'xianhan7' }, '积极 ← 极积', {
    notAfter: '消 积 南 北',
    notBefore: '极 雪 水 累 分 木 蓄',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '形象 ← 形像', {
    notAfter: '情 地',
    notBefore: '个 一 极 是',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '现象 ← 现像', {
    notAfter: '出 发 表 实 呈 展 体 再 显',
  }),
  guarded({ cause: 'norm', tier: 'variant', source: 'xianhan7' }, '好像 ← 好象', { notBefore: '征 牙' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '象征 ← 像征', {
    notAfter: '好 图 画 肖 录 影 头 人',
    notBefore: '程 途 兵 服 求',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '冲突 ← 充突', { notBefore: '破 出 击 发' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '艰难 ← 坚难', { notAfter: '攻' }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '治理 ← 冶理', {
    notAfter: '陶',
    notBefore: '想 论',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '致力于 ← 至力于', { notAfter: '甚 直 及 以 乃' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '保障 ← 保章', { notBefore: '程 节 法' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '幅度 ← 副度', { notBefore: '过 假 日' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '态度 ← 太度', { notBefore: '假 日' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '态度 ← 态渡', { notAfter: '状 常' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '效率 ← 效律', { notBefore: '师' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '理论 ← 理伦', { notBefore: '理 敦 比' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '汛期 ← 讯期', {
    notAfter: '通 审 问 资 简 视 音 喜 电',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '听取汇报 ← 听取会报', { notBefore: '告' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '工作汇报 ← 工作会报', { notBefore: '道 告 名 到 刊' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '思想汇报 ← 思想会报', { notBefore: '告 道' }),
  guarded({ cause: 'meaning', tier: 'certain', source: 'xianhan7' }, '检察院 ← 检查院', { onlyAfter: '人民' }),
  guarded({ cause: 'meaning', tier: 'likely', source: 'xianhan7' }, '检察官 ← 检查官', { notBefore: '兵 员 方 网 僚' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '振奋 ← 震奋', { notAfter: '抗 地 余' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '拓展 ← 托展', { notAfter: '委 寄' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '锻炼 ← 段炼', { notAfter: '阶 手 时 路' }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '渴求 ← 喝求', { notAfter: '吆' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '一贯 ← 一惯', {
    notAfter: '统 唯 单',
    onlyBefore: '坚持 的 做法 表现 作风 主张 支持 重视 立场',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '习惯 ← 习贯', { notBefore: '彻 穿 通' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '模式 ← 摸式', { notAfter: '触 抚' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '规模 ← 规摸', { notBefore: '排 清 底 索' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '摸索 ← 模索', { notAfter: '规 劳' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '摸底 ← 模底', { notAfter: '规' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '尝试 ← 偿试', {
    notAfter: '补 赔 代 有',
    notBefore: '点 行',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '品尝 ← 品偿', { notBefore: '付 还 债' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '无偿 ← 无尝', { notBefore: '试' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '和谐 ← 和偕', { notBefore: '同 老 行' }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '迁徙 ← 迁徒', { notBefore: '步' }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '冶炼 ← 治炼', { notAfter: '政' }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '末端 ← 未端', { notBefore: '正 午 坐 着 庄 平' }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '接待 ← 接侍', { notBefore: '从 者 卫 女' }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '拆除 ← 折除', {
    notAfter: '骨',
    notBefore: '外 了 去 以',
  }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '转折 ← 转拆', { notBefore: '除 迁' }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '辍学 ← 缀学', { notAfter: '前 后' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '洽谈 ← 恰谈', { notBefore: '到 及' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '恰当 ← 洽当', {
    notAfter: '接 融',
    notBefore: '地 事 时 中',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '融洽 ← 融恰', { notAfter: '金' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '接洽 ← 接恰', { notBefore: '好 逢 巧 如 恰' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '报酬 ← 报筹', {
    notBefore: '备 集 建 措 资 款 划 办',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '倡导 ← 唱导', { notAfter: '演 主' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '辛苦 ← 幸苦', {
    notAfter: '不',
    notBefore: '难 了',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '勉强 ← 免强', {
    notAfter: '避 任 不 豁 减 难',
    notBefore: '制 度',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '弊端 ← 蔽端', { notAfter: '隐 遮 屏' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '崛起 ← 掘起', {
    notAfter: '挖 发 采 开',
    notBefore: '来 重 吊',
  }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '辅助 ← 铺助', { notAfter: '商 店' }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '辅导 ← 铺导', { notBefore: '购 游 向 航' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '书籍 ← 书藉', { notBefore: '此 以 由' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '国籍 ← 国藉', { notBefore: '口 此 以 助 着 由' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '网络 ← 网洛', { notBefore: '阳' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '恳请 ← 肯请', { notAfter: '不 才 谁 岂' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '诚恳 ← 诚肯', { notBefore: '定 干 学 吃' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '中肯 ← 中恳', {
    notAfter: '文 心',
    notBefore: '请 求 谈 切',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '开垦 ← 开恳', { notBefore: '谈 请 求' }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '业已 ← 业己', { notBefore: '方 任' }),
  guarded({ cause: 'shape', tier: 'certain', source: 'usage' }, '为己任 ← 为已任', { notBefore: '命 职 满 期 教' }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '侥幸 ← 绕幸', { notBefore: '福' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '道歉 ← 道谦', {
    notAfter: '知 说 报',
    notBefore: '虚 逊 让 恭 和',
  }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '逐步 ← 遂步', { notBefore: '行 入 出 下' }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '未遂 ← 未逐', {
    notBefore: '渐 步 一 年 个 条 项 级 字 日 月',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '批示 ← 批视', { notBefore: '同 为 情 频 察' }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '标准 ← 标淮', {
    notBefore: '河 安 北 南 海 阴 上',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '准备 ← 准倍', { notAfter: '标 水 精' }),
  ...confusables({ cause: 'sound', tier: 'certain', source: 'xianhan7' })`
    舶来品 ← 泊来品
    打蜡 ← 打腊
    老两口 ← 老俩口
    修葺 ← 修茸
    青睐 ← 亲睐
    入场券 ← 入场卷
    欣赏 ← 欣尝
    九霄 ← 九宵
    竞标 ← 竟标
    诡辩 ← 诡辨
    浏览 ← 浏揽
    采纳 ← 彩纳
    采访 ← 彩访
    明信片 ← 名信片
    大拇指 ← 大姆指
  `,
  ...confusables({ cause: 'shape', tier: 'certain', source: 'xianhan7' })`
    杀戮 ← 杀戳
    痉挛 ← 痉孪
    发轫 ← 发韧
    追溯 ← 追朔
    赝品 ← 膺品
    蘸水 ← 醮水
    装帧 ← 装祯
    编纂 ← 编篡
    缺憾 ← 缺撼
  `,
  ...confusables({ cause: 'sound', tier: 'likely', source: 'xianhan7' })`
    粗犷 ← 粗旷
    平添 ← 凭添
    蛰伏 ← 蜇伏
    坐镇 ← 坐阵
    懈怠 ← 懈待
  `,
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '思辨 ← 思辩', { notBefore: '证 论 护' }),
];
