import { bordered, type ConfusableSource, confusables, guarded } from './authoring';

/** Words of two and three characters, and their short collocations. */
export const words: readonly ConfusableSource[] = [
  confusables({ cause: 'sound', tier: 'certain', source: 'xianhan7' })`
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
  confusables({ cause: 'sound', tier: 'certain', source: 'idiom' })`
    严惩不贷 ← 严惩不怠 严惩不待 严惩不殆
    神采奕奕 ← 神采弈弈 神采亦亦
    兴致勃勃 ← 兴致脖脖 兴致渤渤
    竭尽全力 ← 揭尽全力
    既得利益 ← 即得利益
    罪魁祸首 ← 罪魁祸手
  `,
  confusables({ cause: 'sound', tier: 'certain', source: 'usage' })`
    登记簿 ← 登记薄
    记录簿 ← 记录薄
    签到簿 ← 签到薄
    笔记簿 ← 笔记薄
    功劳簿 ← 功劳薄
    薄弱环节 ← 薄弱环接
    按劳分配 ← 安劳分配
    寄予厚望 ← 寄于厚望 寄予后望
    峻岭 ← 竣岭
    提高警惕 ← 提高警提
    座谈会 ← 坐谈会
    辩证唯物 ← 辨证唯物
    受益匪浅 ← 受益非浅 受益菲浅
    获益匪浅 ← 获益非浅 获益菲浅
    恳谈会 ← 肯谈会
  `,
  confusables({ cause: 'shape', tier: 'certain', source: 'xianhan7' })`
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
  confusables({ cause: 'shape', tier: 'certain', source: 'idiom' })`
    排除异己 ← 排除异已
    克己复礼 ← 克已复礼
    罪魁祸首 ← 罪魅祸首
  `,
  confusables({ cause: 'shape', tier: 'certain', source: 'usage' })`
    反映情况 ← 反映情呈
    尚未 ← 尚末
    红颜知己 ← 红颜知已
  `,
  confusables({ cause: 'meaning', tier: 'certain', source: 'idiom' })`
    形势逼人 ← 形式逼人
  `,
  confusables({ cause: 'meaning', tier: 'certain', source: 'usage' })`
    形势严峻 ← 形式严峻
  `,
  confusables({ cause: 'sound', tier: 'likely', source: 'xianhan7' })`
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
  confusables({ cause: 'sound', tier: 'likely', source: 'usage' })`
    张弛有度 ← 张驰有度
    辩证关系 ← 辨证关系
    分辨是非 ← 分辩是非
    无暇顾及 ← 无瑕顾及
  `,
  confusables({ cause: 'shape', tier: 'likely', source: 'xianhan7' })`
    慷慨 ← 慷概
    扶贫 ← 扶贪
    陶冶 ← 陶治
    折扣 ← 拆扣
    魅力 ← 魁力
  `,
  confusables({ cause: 'meaning', tier: 'likely', source: 'xianhan7' })`
    狭隘 ← 峡隘
    峡谷 ← 狭谷
  `,
  confusables({ cause: 'meaning', tier: 'likely', source: 'usage' })`
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
  confusables({ cause: 'norm', tier: 'variant', source: 'xianhan7' })`
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
  confusables({ cause: 'norm', tier: 'variant', source: 'usage' })`
    记账 ← 记帐
    明细账 ← 明细帐
    陈年老账 ← 陈年老帐
    经济账 ← 经济帐
    账款 ← 帐款
  `,
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '即使 ← 既使', {
    notBefore: '用 得 社会 被 有 其 他 她 它 群众 企业 干部 人民 百姓 老百姓 农民 我们',
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
    notAfter: '反 重 回 修 恢 批 答 往 报 全',
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
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '牢记 ← 牢纪', { notBefore: '律 念 检 委 法' }),
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
    notAfter: '情 地 嘴 外',
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
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '批示 ← 批视', {
    notBefore: '同 为 情 频 察 死 角',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '登记 ← 登纪', { notBefore: '念' }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '标准 ← 标淮', {
    notBefore: '河 安 北 南 海 阴 上',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '准备 ← 准倍', { notAfter: '标 水 精' }),
  confusables({ cause: 'sound', tier: 'certain', source: 'xianhan7' })`
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
  confusables({ cause: 'shape', tier: 'certain', source: 'xianhan7' })`
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
  confusables({ cause: 'sound', tier: 'likely', source: 'xianhan7' })`
    粗犷 ← 粗旷
    平添 ← 凭添
    蛰伏 ← 蜇伏
    坐镇 ← 坐阵
    懈怠 ← 懈待
  `,
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '思辨 ← 思辩', { notBefore: '证 论 护' }),
  // What is right elsewhere, and wrong ahead of or behind these.
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '必须 ← 必需', {
    onlyBefore:
      '把 坚持 做到 加强 坚决 牢记 始终 认真 严格 抓 以 从 高度 不断 全面 深入 切实 依法 进一步 立足 遵守 服从 承担 履行 解决 落实 贯彻 提高 重视 看到 清醒 按照 依靠 坚定 牢牢 紧紧 充分 统筹 走 守住 打好 时刻',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '以来 ← 已来', {
    onlyAfter: '校 放 国 立 大 月 届 纪 施 革 任 创 办',
    notBefore: '到 临 了 过 自 华 电 不',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '长期以来 ← 长期已来', { notBefore: '到 临 了 过' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '即将 ← 既将', {
    onlyBefore:
      '过去 到来 来临 召开 举行 开始 结束 迎来 开幕 闭幕 完成 毕业 离开 步入 进入 启动 投入 建成 实施 走上 踏上 出台 开工 竣工 展开 揭晓 出发 奔赴',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '以及 ← 已及', {
    notBefore: '时 格 早 第 半 膝 腰 笄 冠',
    notAfter: '业 不 推',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '既定 ← 即定', {
    onlyBefore: '方向 目标 方针 政策 任务 部署 计划 程序 轨道 路线 安排 事实 规划 战略 格局 要求 原则 步骤 条件 时间',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '立即 ← 立既', {
    notAfter: '建 设 成 确 树 创 独 订 对 制 公 国 私',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '构建 ← 构健', {
    notAfter: '机 结',
    notBefore: '康 全',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '党员 ← 党原', {
    notBefore: '理 则 来 先 有 定 本 总 副 第 书 领 主',
    notAfter: '建',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '业务 ← 业物', {
    notBefore: '流 资 联 种 质 品 理 料 业 权 价 产 件 证 美',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '防范 ← 防犯', {
    notBefore: '罪 人 规 错 法',
    notAfter: '预',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '导致 ← 导至', {
    notAfter: '引 传 疏 指 领 诱 倒 向',
  }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '分析 ← 分折', {
    notAfter: '部 按 逐一',
    notBefore: '价 扣 算 合 旧 断',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '高档 ← 高挡', {
    notBefore: '墙 位 板 土',
    notAfter: '升 提',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '会议 ← 会仪', {
    notBefore: '式 容 器 仗 态 礼',
    notAfter: '大 社',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '存在 ← 存再', {
    notBefore: '投 次 生 说 的问题 问题',
  }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '松懈 ← 松解', {
    onlyAfter: '丝毫 有所 不能 不得 不可 从不 决不 绝不 稍有 没有',
    notBefore: '术 剂 粘',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '厉害 ← 利害', {
    onlyAfter: '更 真 很 最 非常 十分 特别 这么 那么',
    notBefore: '关 攸 得 冲 之 相',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '的确 ← 地确', {
    onlyBefore: '不 是 存在 很 如此 让 给 令 使 做 取得 来之不易 付出',
    notAfter: '当 土 本 各 用 耕 基 产 实 属 内 外 异 林 宅 圣 驻 草 湿 矿 场 园',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '目的 ← 目地', {
    notAfter: '项 节 题 栏 科 盲 名 品 数 条 篇 剧 曲 账',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '组织 ← 组识', { notBefore: '别 字' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '稳定 ← 稳订', { notBefore: '单 购' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '善于 ← 善予', { notBefore: '以', notAfter: '妥' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '乡镇 ← 乡阵', { notBefore: '痛 地 营 容 势 亡' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '拖欠 ← 托欠', { notAfter: '委 受 依 信 嘱' }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '必须 ← 必顺', {
    notBefore: '应 势 从 利 天 其 民 着 服 境',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '尽管 ← 仅管', {
    notBefore: '理 到 住 好 控 辖 着 一',
  }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '成效 ← 成郊', { notBefore: '野 区 外 县 游 祭' }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '经济 ← 经挤', {
    notAfter: '已 曾',
    notBefore: '占 压 出 满 进 在 掉',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '党员 ← 党圆', { notBefore: '满 梦 了' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '借鉴 ← 借监', { notBefore: '督 管 控 狱 测 察' }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '崭新 ← 暂新', { notBefore: '增 建 设' }),
  // Elsewhere a longer entry has them.
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '推进 ← 推近', {
    notAfter: '统筹 深入 扎实 稳步 加快 持续 有序 全面',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '砥砺 ← 砥励', { notBefore: '前行 奋进' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '砥砺 ← 砥厉', { notBefore: '前行 奋进' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '砥砺 ← 抵砺', { notBefore: '前行 奋进' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '奋进 ← 奋近', { notAfter: '砥砺' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '奋斗 ← 愤斗', { notBefore: '目标' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '创新 ← 创薪', { notAfter: '开拓 守正' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '篇章 ← 偏章', { notAfter: '新' }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '脱贫 ← 脱贪', { notBefore: '攻坚' }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '稳步 ← 隐步', { notBefore: '推进' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '竭尽 ← 揭尽', { notBefore: '全力' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '歼灭 ← 奸灭', { notBefore: '战' }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '有效 ← 有郊', {
    notAfter: '行之',
    notBefore: '区 野 外 县 游 狼',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '惊慌 ← 惊荒', { notBefore: '失措' }),
  bordered({ cause: 'sound', tier: 'likely', source: 'xianhan7' })`
    委托 ← 委拖
    延误 ← 沿误
    膨胀 ← 膨涨 澎胀 彭胀
    监督 ← 监嘟
    挫折 ← 措折 锉折
    砥砺 ← 抵励
    酝酿 ← 蕴酿 酝量 酝娘
    崭新 ← 崭薪
    组织 ← 祖织 阻织
    摧毁 ← 催毁
    真谛 ← 真缔 真蒂(|洛)
    清晰 ← 清淅 清析
    松懈 ← 松蟹
    匮乏 ← 溃乏 馈乏
    稳定 ← 稳钉
    协调 ← 协凋 谐凋
    防范 ← 妨范
    分析 ← 分晰 分淅
    宗旨 ← 综旨 踪旨
    曝光 ← 瀑光
    讴歌 ← 呕歌 欧歌 沤歌
    掌握 ← 掌渥 掌幄
    会议 ← 汇议
    改革 ← 改戈 改隔
    档次 ← 裆次
    姿态 ← 恣态
    荒废 ← 慌废
    加强 ← 加犟
    完善 ← 完膳 玩善
    服务 ← 服雾
    群众 ← 裙众
    企业 ← 企叶
    经济 ← 径济
    资金 ← 姿金
    农村 ← 农寸 浓村
    技术 ← 技述
    培训 ← 赔训
    考核 ← 烤核
    检查 ← 俭查 捡察
    规范 ← 规泛
    效益 ← 效溢
    效率 ← 效帅
    优势 ← 忧势
    优秀 ← 忧秀
    优化 ← 忧化
    基础 ← 基绌
    决定 ← 诀定
    决策 ← 诀策
    目标 ← 目镖
    投资 ← 投姿
    预测 ← 预侧
    监测 ← 监侧
    检测 ← 检侧
    倡导 ← 猖导
    简历 ← 简厉
    勉励 ← 勉厉 勉历
    磨砺 ← 磨厉 磨励
    凌厉 ← 凌历
    泄露 ← 泄路
    吐露 ← 吐漏
    疏漏 ← 疏露
    遗漏 ← 遗露
    缺漏 ← 缺露
    贡献 ← 贡宪 贡限
    奉献 ← 奉限 俸献
    牺牲 ← 西牲
    候鸟 ← 侯鸟
    季候 ← 季侯
    维护 ← 唯护 维户
    拥护 ← 拥户
    呵护 ← 呵户
    掩护 ← 掩户
    维持 ← 唯持
    奋斗 ← 奋抖 愤抖
    奋勇 ← 愤勇
    兴奋 ← 兴愤
    愤怒 ← 奋怒
    悲愤 ← 悲奋
    震动 ← 震董
    赈灾 ← 振灾
    慎重 ← 慎众
    谨慎 ← 谨甚
    吉祥 ← 吉详
    安详 ← 安祥
    慈祥 ← 慈详
    徘徊 ← 排徊
    彷徨 ← 仿徨 彷惶
    惶恐 ← 徨恐
    恐慌 ← 恐荒
    荒凉 ← 慌凉
    荒芜 ← 慌芜
    灾荒 ← 灾慌
    废弛 ← 废驰
    驰名 ← 弛名
    奔驰 ← 奔弛
    飞驰 ← 飞弛
    急驰 ← 急弛
    驰援 ← 弛援
    萧条 ← 肖条
    萧瑟 ← 肖瑟
    精神 ← 精伸 精申
    申诉 ← 伸诉
    沿袭 ← 延袭
    沿途 ← 延途
    沿革 ← 延革
    延续 ← 沿续
    延缓 ← 沿缓
    缓解 ← 缓介
    隐瞒 ← 隐满
    蒙蔽 ← 蒙敝
    遮蔽 ← 遮敝
    弊病 ← 蔽病 敝病
    流弊 ← 流蔽
    凋敝 ← 凋弊 调敝
    调整 ← 凋整
    调动 ← 凋动
    调解 ← 凋解
    调研 ← 凋研 调妍
    强调 ← 强凋
    空调 ← 空凋
    雕塑 ← 凋塑
    拖延 ← 拖沿
    依托 ← 依拖
    寄托 ← 寄拖
    摆脱 ← 摆托
    优惠 ← 忧惠
    探索 ← 探锁
    勘探 ← 堪探
    勘察 ← 堪察
    勘测 ← 堪测
    校勘 ← 校堪
    堪称 ← 勘称 堪秤
    难堪 ← 难勘
    侦察 ← 帧察
    侦破 ← 贞破
    侦查 ← 贞查
    剖析 ← 剖晰
    辨析 ← 辩析
    明晰 ← 明淅 明析
    迁移 ← 千移
    延迁 ← 延千
    教诲 ← 教悔
    悔改 ← 诲改
    瞻仰 ← 詹仰
    遏制 ← 遏治
    碣石 ← 竭石
    险峻 ← 险竣
    俊杰 ← 峻杰
    编纂 ← 编攥
    撰写 ← 攥写 纂写
    窜改 ← 蹿改
    流窜 ← 流篡
    逃窜 ← 逃篡
    揉搓 ← 揉磋
    诀窍 ← 诀巧
    抉择 ← 诀择
    堵塞 ← 赌塞 堵赛
    赌博 ← 堵博 赌搏
    目睹 ← 目赌 目堵
    睹物思人 ← 赌物思人
    储备 ← 储倍
    储蓄 ← 储畜
    蓄积 ← 畜积
    积蓄 ← 积畜
    含蓄 ← 含畜
    畜牧 ← 蓄牧
    牲畜 ← 牲蓄
    古籍 ← 古藉
    党籍 ← 党藉
    签署 ← 签暑 签属
    署名 ← 暑名
    避暑 ← 避署
    酷暑 ← 酷署
    寒暑 ← 寒署
    公署 ← 公暑
    专署 ← 专暑
    曙光 ← 暑光
    爆竹 ← 暴竹 瀑竹
    爆发 ← 瀑发
    爆炸 ← 暴炸 瀑炸
    爆破 ← 暴破
    暴雨 ← 爆雨 瀑雨
    暴力 ← 瀑力
    瀑布 ← 暴布 爆布
    连贯 ← 连惯
    妨碍 ← 仿碍
    障碍 ← 彰碍
    阻碍 ← 组碍
    阻挡 ← 组挡
    归档 ← 归挡
    存档 ← 存挡
    资讯 ← 资汛
    问讯 ← 问汛
    审讯 ← 审汛
    喜讯 ← 喜汛
    巩固 ← 拱固
    履行 ← 履形
    履历 ← 屡历 履厉
    屡屡 ← 履履
    陶冶 ← 淘冶
    淘汰 ← 陶汰 淘太
    熏陶 ← 熏淘 薰淘
    遵纪 ← 遵记
    记忆 ← 纪忆
    狡辩 ← 狡辨
    雄辩 ← 雄辨
    编辑 ← 遍辑
    普遍 ← 普编
    篇幅 ← 篇福
    辛勤 ← 幸勤 辛禽
    辛劳 ← 幸劳
    庆幸 ← 庆辛
    幸运 ← 辛运
    荣誉 ← 容誉 荣喻
    繁荣 ← 繁容
    容纳 ← 荣纳
    容易 ← 荣易
    宽容 ← 宽荣
    包容 ← 包荣
    融合 ← 溶合
    融资 ← 溶资
    金融 ← 金蓉
    熔炉 ← 溶炉 融炉
    崇高 ← 崇搞
    粮食 ← 粮蚀
    诸侯 ← 诸候
    博士 ← 搏士
    博物 ← 搏物
    博览 ← 搏览
    广博 ← 广搏
    渊博 ← 渊搏
    招揽 ← 招览 招缆
    包揽 ← 包览 包缆
    游览 ← 游缆
    展览 ← 展揽 展缆
    阅览 ← 阅揽
    电缆 ← 电览 电揽
    泛滥 ← 范滥 泛览
    灿烂 ← 灿栏
    绚烂 ← 绚滥 炫烂
    专栏 ← 专拦 专兰
    栏目 ← 拦目
    阻拦 ← 阻栏
    拦截 ← 栏截
    拦阻 ← 栏阻
    截然 ← 截燃
    载体 ← 栽体
    承载 ← 承栽
    荷载 ← 荷栽
    负载 ← 负栽
    肩负 ← 肩付
    辜负 ← 辜付
    承诺 ← 呈诺
    倘若 ← 淌若
    承接 ← 承揭
    呈现 ← 逞现
    程度 ← 呈度
  `,
  bordered({ cause: 'shape', tier: 'likely', source: 'xianhan7' })`
    拖欠 ← 施欠
    监督 ← 临督 监都
    协助 ← 协肋
    治理 ← 冶埋 治埋
    聘任 ← 骋任
    聘用 ← 骋用
    聘请 ← 骋请
    招聘 ← 招骋
    驰骋 ← 驰聘
    措施 ← 措拖
    组织 ← 组炽
    摧毁 ← 推毁
    管理 ← 菅理 管埋(暗水|在设深)
    匮乏 ← 匮泛
    稳定 ← 隐定
    帮助 ← 帮肋
    宗旨 ← 宗诣 宗指
    推进 ← 摧进
    技术 ← 枝术 技木
    创新 ← 刨新
    教育 ← 教肓
    培训 ← 培川 倍训
    考核 ← 考骇
    责任 ← 责仟 责伍
    体系 ← 体糸
    质量 ← 贡量
    效益 ← 郊益 效意
    效率 ← 郊率
    优势 ← 优热
    优秀 ← 优莠 优诱
    深刻 ← 探刻
    重要 ← 重耍
    要求 ← 耍求
    决策 ← 决筹
    切入点 ← 切人点
    准确 ← 淮确 准碓
    准则 ← 淮则 准侧
    瞄准 ← 瞄淮
    精准 ← 精淮
    倡导 ← 倡寻
    追求 ← 迫求
    追究 ← 迫究
    迫切 ← 追切
    委员 ← 季员
    历史 ← 历吏
    牺牲 ← 牺性
    慰问 ← 慰间
    维持 ← 维侍
    坚持 ← 坚侍 坚待 坚峙
    支持 ← 支侍 支恃 支待
    扶持 ← 扶侍 扶待
    保持 ← 保侍
    招待 ← 招侍
    徘徊 ← 徘回
    延缓 ← 延援
    缓慢 ← 援慢
    援助 ← 缓助 援肋
    救援 ← 救缓
    温暖 ← 温缓 温援
    补助 ← 补肋
    资助 ← 资肋
    辅助 ← 辅肋
    互助 ← 互肋
    救助 ← 救肋
    捐助 ← 捐肋
    助力 ← 肋力
    助推 ← 肋推
    助手 ← 肋手
    理论 ← 埋论
    理念 ← 埋念
    整理 ← 整埋
    审理 ← 审埋
    梳理 ← 梳埋
    掩埋 ← 掩理
    隐瞒 ← 稳瞒
    隐患 ← 隐惠
    稳妥 ← 隐妥
    稳固 ← 隐固
    弊端 ← 弊瑞
    雕塑 ← 雕朔
    塑造 ← 朔造
    可塑 ← 可朔
    效仿 ← 郊仿
    效果 ← 郊果
    实效 ← 实郊
    绩效 ← 绩郊
    贪污 ← 贫污
    贪婪 ← 贫婪
    贫困 ← 贪困
    贫穷 ← 贪穷
    贫富 ← 贪富
    因地制宜 ← 困地制宜
    困惑 ← 因惑
    困扰 ← 困忧
    扰乱 ← 忧乱
    忧虑 ← 扰虑
    优良 ← 优郎
    探索 ← 深索 探素
    探讨 ← 探付
    深厚 ← 探厚
    初衷 ← 初哀
    折射 ← 拆射
    折腾 ← 拆腾
    剖析 ← 剖折
    歼灭 ← 迁灭
    教诲 ← 教侮
    侮辱 ← 悔辱 诲辱
    欺侮 ← 欺悔
    抵侮 ← 抵悔
    敬仰 ← 敬抑
    遏制 ← 竭制
    遏止 ← 揭止
    渴望 ← 竭望
    歇息 ← 竭息
    谒见 ← 竭见
    怂恿 ← 纵恿
    篡改 ← 纂改
    篡夺 ← 纂夺
    磋商 ← 嗟商
    储备 ← 诸备
    借鉴 ← 借签
    签订 ← 鉴订
    签署 ← 鉴署
    妨碍 ← 妨凝
    障碍 ← 障疑
    阻碍 ← 阻疑
    恐怖 ← 巩怖
    恐惧 ← 巩惧
    惊恐 ← 惊巩
    普遍 ← 普偏
    偏僻 ← 偏避 遍僻
    篇章 ← 编章
    篇幅 ← 编幅
    崇敬 ← 祟敬
    博士 ← 博土
    拦截 ← 拦载
    裁判 ← 栽判
    裁决 ← 栽决
    裁员 ← 栽员
    裁减 ← 栽减
    栽植 ← 裁植
    刊载 ← 刊裁
    倘若 ← 倘苦
    家具 ← 家俱
    厉害 ← 历害
    协商 ← 协尚
    原则 ← 源则(气水资电热光|) 原侧
    掌握 ← 掌屋
    姿态 ← 资态
    策划 ← 测划
    提高 ← 提搞
    落实 ← 洛实
    执行 ← 执形
    干部 ← 干布
    经济 ← 经剂
    问题 ← 间题
    处理 ← 处埋
    合理 ← 合埋
    办理 ← 办埋
    受理 ← 受埋
    清理 ← 清埋
    真理 ← 真埋
    原理 ← 原埋
    埋怨 ← 理怨
    埋伏 ← 理伏
    季节 ← 李节
    末尾 ← 未尾
    访问 ← 访间
    顾问 ← 顾间
    疑问 ← 疑间
    鼓励 ← 鼓历
    期待 ← 期侍
    对待 ← 对侍
    等待 ← 等侍
    看待 ← 看侍
    主持 ← 主侍
    奋进 ← 愤进
    尽管 ← 尽官
    详情 ← 祥情
    申请 ← 伸请
    申报 ← 伸报
    支援 ← 支缓
    效应 ← 郊应
    高效 ← 高郊
    实施 ← 实拖 实旋
    设施 ← 设拖
    比较 ← 比校
    干扰 ← 干忧
    打扰 ← 打忧
    深化 ← 探化
    衷心 ← 哀心
    承诺 ← 承若
    穿戴 ← 穿带
    世纪 ← 世记 世季
    追忆 ← 追亿
    亿万 ← 忆万
    记住 ← 纪住
    记载 ← 纪载
    辩解 ← 辨解
    履行 ← 屡行
    履新 ← 屡新
    汛情 ← 讯情
    曙光 ← 署光
    签名 ← 鉴名
    学籍 ← 学藉
    蓄意 ← 畜意
    储存 ← 诸存
    科技 ← 科枝
    指导 ← 指寻
    引导 ← 引寻
    主导 ← 主寻
    领导 ← 领寻
    工程 ← 土程
    测量 ← 侧量
    金融 ← 金溶
    粮食 ← 梁食
  `,
  // Forms that words make where they meet.
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '健全 ← 建全', {
    onlyAfter: '建立 不断 逐步 一步 加快 尽快 抓紧 切实',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '机构 ← 机购', { notAfter: '农' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '进一步 ← 近一步', {
    notAfter: '最 更 临 靠 接 又 走 前',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '取消 ← 取销', {
    notAfter: '获 收 索',
    notBefore: '售',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '擅长 ← 善长', { notAfter: '完 改 友 慈' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '符合 ← 符和', { notAfter: '相 不 字 音' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '作为 ← 做为', {
    notAfter: '多 担当',
    notBefore: '民 人 难 国 党 官 群 了 什 何 善 后',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '工作 ← 工做', {
    notAfter: '职 员 民 手 分 加 开 施 完 化 军 木 怠 打 复 停 党建',
    notBefore: '起 好 法 到 了 的 大 强 优 精 实 人员',
  }),
];
