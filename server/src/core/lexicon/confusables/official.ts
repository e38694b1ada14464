import { type ConfusableSource, confusables, guarded } from './authoring';

/** The vocabulary of official speeches and papers: terms and set phrases of this register. */
export const official: readonly ConfusableSource[] = [
  confusables({ cause: 'sound', tier: 'certain', source: 'xianhan7' })`
    部署 ← 布暑
    贯彻 ← 惯彻 贯撤 灌彻 贯澈
    统筹 ← 统愁 统酬 统踌 统畴
    生态文明 ← 生态文名 生态闻明
    社会主义 ← 社会注义
    马克思主义 ← 马克斯主义 马克思主意 马可思主义
    列宁主义 ← 列宁主意 列宁注义
    官僚主义 ← 官僚主意 官瞭主义
    形式主义 ← 形式主意 行式主义 型式主义
    享乐主义 ← 享乐主意
    民主集中制 ← 民主积中制 民主集中治 民主集中致 民主急中制
    群众路线 ← 群众路现
    八项规定 ← 八项归定
    恪尽职守 ← 客尽职守 恪尽值守 刻尽职守 恪尽职手
    渎职 ← 犊职
    检验 ← 捡验
    考核 ← 考劾
    奖惩 ← 奖逞
    激励 ← 激厉 激砺
    鼓励 ← 鼓厉
    鼓舞 ← 鼓午
    奖励 ← 奖厉
    表彰 ← 表璋 标彰
    扬长避短 ← 扬长蔽短 杨长避短 扬长必短
    钉钉子 ← 订钉子 盯钉子
    懈怠 ← 懈殆
    松懈 ← 松械
    辉煌 ← 辉惶 辉皇
    奇迹 ← 奇绩
    改革开放 ← 改革开方
    三严三实 ← 三严三时
    福祉 ← 福址 福趾
    中华人民共和国 ← 中华人民共合国
    科学发展观 ← 科学发展官
    堡垒 ← 保垒 堡磊
    表率 ← 表帅
    配合 ← 陪合
    攻坚战 ← 功坚战 攻艰战
    歼灭战 ← 奸灭战
    顶层设计 ← 顶曾设计
    扎实 ← 札实
    纠纷 ← 纠份
    追究 ← 追纠
    探究 ← 探纠
    浮夸 ← 浮跨
    推诿 ← 推萎
    政绩工程 ← 政积工程
    基础 ← 基楚
    夯实 ← 夯时
    巩固 ← 巩故
    培育 ← 陪育
    培养 ← 陪养
    培训 ← 陪训
    精神文明 ← 精神文名
    遗址 ← 遗祉
    地址 ← 地祉
    描绘 ← 描汇
    蓬勃 ← 篷勃
    迎接 ← 赢接
    瓶颈 ← 瓶劲 瓶胫
    时不我待 ← 时不我代
    稍纵即逝 ← 稍纵既逝 稍纵及逝
  `,
  confusables({ cause: 'sound', tier: 'certain', source: 'idiom' })`
    踔厉奋发 ← 踔历奋发 踔励奋发 绰厉奋发 踔力奋发 踔厉奋法
    统筹兼顾 ← 统筹兼故 统筹兼雇 统筹监顾
    艰苦朴素 ← 坚苦朴素
    陈规陋习 ← 陈规漏习
  `,
  confusables({ cause: 'sound', tier: 'certain', source: 'usage' })`
    贯彻落实 ← 贯彻落是 贯彻落时
    落到实处 ← 落到实出 落到时处
    落地见效 ← 落地建效
    入脑入心 ← 入恼入心
    知行合一 ← 知行和一 知行合依
    砥砺前行 ← 砥励前行 砥厉前行 砥历前行 抵砺前行 砥砺前形 低砺前行
    砥砺奋进 ← 砥励奋进 抵砺奋进 砥厉奋进 砥砺奋近
    勇毅前行 ← 勇义前行 勇意前行 勇异前行 勇毅前形
    行稳致远 ← 行稳至远 行稳制远 行稳志远
    守正创新 ← 守正创薪 守证创新 守政创新
    凝心聚力 ← 凝心聚利 凝心具力 宁心聚力 凝新聚力
    凝聚共识 ← 凝聚共时 凝聚供识
    统筹推进 ← 统筹推近
    统筹协调 ← 统筹谐调
    脱贫攻坚 ← 脱贫功坚 脱贫攻艰 脱贫公坚
    乡村振兴 ← 乡村振心
    高质量发展 ← 高质量发占 高制量发展
    体制机制 ← 体制机智 体制几制 体质机制
    核心价值观 ← 核心价植观
    从严治党 ← 从严制党 从言治党 重严治党
    依法治国 ← 依法制国 依法致国
    依法行政 ← 依法形政
    依法依规 ← 已法依规 依法依归
    三会一课 ← 三会一科
    调查研究 ← 调察研究 调查岩究 掉查研究
    深入基层 ← 深入基曾
    深入推进 ← 深入推近
    干部队伍 ← 干部队五
    从严律己 ← 从言律己
    党风廉政 ← 党风廉证
    廉洁从政 ← 廉洁从正
    反腐败 ← 反付败 反腐拜
    拒腐防变 ← 拒腐防辨 据腐防变
    四个意识 ← 四个义识
    政治站位 ← 政治占位
    大局意识 ← 大局义识
    看齐意识 ← 看其意识 看奇意识
    责任意识 ← 责任义识
    担当作为 ← 担挡作为
    敢于担当 ← 敢于担挡 感于担当
    敢于斗争 ← 感于斗争
    履职尽责 ← 履职尽则
    尽职尽责 ← 尽职尽则 近职尽责
    失职渎职 ← 失职读职
    各负其责 ← 各付其责 各负其则 各负奇责
    压实责任 ← 压时责任
    监督检查 ← 兼督检查
    踏石留印 ← 踏石留引 踏实留印
    抓铁有痕 ← 抓铁有恨
    常抓不懈 ← 常抓不屑
    奋斗目标 ← 愤斗目标
    再上新台阶 ← 再上新台介
    再立新功 ← 再立新工
    先进事迹 ← 先进事记
    对外开放 ← 对外开方
    招商引资 ← 招商引姿 招商印资
    营商环境 ← 赢商环境
    两学一做 ← 两学一作
    不忘初心 ← 不忘出心
    牢记使命 ← 牢计使命
    获得感 ← 或得感
    粮食安全 ← 粮食按全
    安全生产 ← 安全生厂
    抗洪抢险 ← 抗洪抢嫌
    扫黑除恶 ← 扫黑处恶
    黑恶势力 ← 黑恶势利
    碧水蓝天 ← 碧水兰天
    蓝天保卫战 ← 兰天保卫战
    退耕还林 ← 退耕还淋
    坚守岗位 ← 艰守岗位
    纪检监察 ← 纪检监查
    基层党组织 ← 基曾党组织
    党支部 ← 党支布 党支步
    民主评议 ← 民主评义
    中坚力量 ← 中艰力量
    率先垂范 ← 率先垂犯 率先锤范
    以上率下 ← 以上帅下
    保驾护航 ← 保驾护行 保架护航 保驾户航
    提质增效 ← 提质增校 提制增效
    转变作风 ← 转变做风
    作风建设 ← 做风建设
    优良作风 ← 优良做风
    立行立改 ← 立行立该
    建章立制 ← 建章立治 健章立制
    长效机制 ← 长效机治
    常态化 ← 长态化 常太化
    精准施策 ← 精准施测 精准实策
    分类指导 ← 分类指到
    指导思想 ← 指到思想
    领导班子 ← 领导班字
    协同配合 ← 胁同配合
    联防联控 ← 联防联空 连防联控
    疫情防控 ← 役情防控 疫情防空
    战略定力 ← 战略订力
    提高认识 ← 提高认时
    思想认识 ← 思想认时
    高度重视 ← 高度重试 高度众视
    精心组织 ← 经心组织
    扎实推进 ← 扎时推进 扎实推近
    稳步推进 ← 稳步推近
    加快推进 ← 加快推近
    持续推进 ← 持续推近
    有序推进 ← 有序推近
    全面推进 ← 全面推近
    稳中求进 ← 稳中求近
    矛盾纠纷 ← 茅盾纠纷
    警钟长鸣 ← 警种长鸣
    警示教育 ← 警视教育
    怠政 ← 殆政
    优亲厚友 ← 优亲后友
    扶贫济困 ← 扶贫计困
    棚户区 ← 篷户区
    理想信念 ← 里想信念
    红色基因 ← 红色基音
    立德树人 ← 立德竖人 立得树人
    主旨演讲 ← 主旨演将
    崇高敬意 ← 崇高敬义
    热烈祝贺 ← 热烈祝鹤
    圆满成功 ← 圆满诚功
    共襄盛举 ← 共襄胜举 共镶盛举
    新篇章 ← 新偏章
    牢牢把握 ← 劳劳把握
    抢抓机遇 ← 抢抓机预 抢抓机欲
    破解难题 ← 破解难提
    补短板 ← 补短版
  `,
  confusables({ cause: 'shape', tier: 'certain', source: 'xianhan7' })`
    贯彻 ← 贯砌
    享乐主义 ← 亨乐主义
    群众路线 ← 郡众路线
    恪尽职守 ← 格尽职守
    中国共产党 ← 中国共产觉
    贿赂 ← 贿略 贿络
    侵蚀 ← 侵浊
    抚恤 ← 抚血
    巩固 ← 恐固
    诚挚 ← 诚挈
    欢迎 ← 欢仰
    莅临 ← 茬临
    拨冗 ← 拔冗 拨亢
    蓬勃 ← 逢勃
    引擎 ← 引掣
    时不我待 ← 时不我侍
    稍纵即逝 ← 瞬纵即逝
  `,
  confusables({ cause: 'shape', tier: 'certain', source: 'idiom' })`
    踔厉奋发 ← 卓厉奋发
  `,
  confusables({ cause: 'shape', tier: 'certain', source: 'usage' })`
    脱贫攻坚 ← 脱贪攻坚
    从严治党 ← 从严冶党
    依法治国 ← 依法冶国
    深入学习 ← 深人学习
    群众观点 ← 郡众观点
    人民群众 ← 人民郡众
    干部群众 ← 干部郡众
    从严律己 ← 从严律已
    履职尽责 ← 屐职尽责
    失职渎职 ← 失职赎职
    战斗堡垒 ← 战斗堡叠
    稳步推进 ← 隐步推进
    警钟长鸣 ← 警钟长呜
    扶贫济困 ← 扶贫济因
    莅临指导 ← 位临指导
    牢牢把握 ← 牢牢把屋
  `,
  confusables({ cause: 'meaning', tier: 'certain', source: 'usage' })`
    督促检查 ← 督查检促
  `,
  confusables({ cause: 'sound', tier: 'likely', source: 'xianhan7' })`
    部署 ← 部暑
    形式主义 ← 形势主义
    检查 ← 捡查
    国务院 ← 国务员
    赓续 ← 庚续
    症结 ← 症节
  `,
  confusables({ cause: 'sound', tier: 'likely', source: 'idiom' })`
    绿水青山 ← 绿水清山
  `,
  confusables({ cause: 'sound', tier: 'likely', source: 'usage' })`
    动员部署 ← 动员部属
    全面部署 ← 全面部属
    砥砺前行 ← 砥砺潜行
    勇毅前行 ← 勇毅潜行
    主题党日 ← 主体党日
    人民群众 ← 人民群中
    干部群众 ← 干部群中
    领导干部 ← 领到干部
    廉政建设 ← 廉正建设
    党风廉政 ← 党风廉正
    不懈努力 ← 不屑努力
    不懈奋斗 ← 不屑奋斗
    不懈追求 ← 不屑追求
    污染防治 ← 污染防制
    纪检监察 ← 纪检检察
    长效机制 ← 常效机制
    领导班子 ← 领到班子
    领导小组 ← 领到小组
    加强领导 ← 加强领到
    警钟长鸣 ← 警钟常鸣
    党性修养 ← 党性休养
    共襄盛举 ← 共飨盛举
  `,
  confusables({ cause: 'shape', tier: 'likely', source: 'usage' })`
    入脑入心 ← 人脑入心 入脑人心
    干部群众 ← 于部群众
    党员干部 ← 党员千部
    领导干部 ← 领导千部
    擘画蓝图 ← 壁画蓝图
    迸发活力 ← 并发活力
  `,
  confusables({ cause: 'meaning', tier: 'likely', source: 'xianhan7' })`
    召唤 ← 招唤
    稍纵即逝 ← 稍纵即失
  `,
  confusables({ cause: 'meaning', tier: 'likely', source: 'idiom' })`
    陈规陋习 ← 成规陋习
  `,
  confusables({ cause: 'meaning', tier: 'likely', source: 'usage' })`
    依法治国 ← 以法治国
    依法行政 ← 以法行政
    共同富裕 ← 共同富余
    危机感 ← 危急感
    凝心铸魂 ← 凝心筑魂
    树立正确 ← 竖立正确
  `,
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '部署 ← 布署', {
    notAfter: '公',
    notBefore: '名 长 理',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'usage' }, '安排部署 ← 安排部属', {
    notBefore: '高 单 院 企 各 科 研 事 师',
  }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '贯彻 ← 贯切', { notAfter: '一 连' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '供给侧 ← 供给则', { onlyBefore: '结构 改革' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '供给侧 ← 供给测', { onlyBefore: '结构 改革' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '社会主义 ← 社会主意', { notBefore: '识 志' }),
  guarded({ cause: 'shape', tier: 'likely', source: 'usage' }, '党员干部 ← 党员于部', { notBefore: '队 分 门 署' }),
  guarded({ cause: 'shape', tier: 'likely', source: 'usage' }, '领导干部 ← 领导于部', { notBefore: '队 分 门 署 属' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'usage' }, '敢于担当 ← 敢与担当', { notAfter: '勇 果' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'usage' }, '敢于斗争 ← 敢与斗争', { notAfter: '勇 果' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'usage' }, '勇于担当 ← 勇与担当', { notAfter: '智 忠 英 大' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'usage' }, '勇于创新 ← 勇与创新', { notAfter: '智 忠 英 大' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '弘扬 ← 弘杨', {
    onlyBefore: '传 中 社会 优 民族 时代 先进 革命 伟大 正 爱国 主旋律 劳 科学 志愿 新 党 红色 法治 廉',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '发扬 ← 发杨', {
    onlyBefore: '光大 传统 民主 优良 成绩 斗争 革命 艰苦 团结 风格 党的 伟大 延安 优势 我 钉钉子',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '再创佳绩 ← 在创佳绩', {
    notAfter: '现 正 旨 志 意 贵 重 力 好 乐 存 实',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '再创辉煌 ← 在创辉煌', {
    notAfter: '现 正 旨 志 意 贵 重 力 好 乐 存 实',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '再上新台阶 ← 在上新台阶', {
    notAfter: '现 正 旨 志 意 贵 重 力 好 乐 存 实',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '再立新功 ← 在立新功', {
    notAfter: '现 正 旨 志 意 贵 重 力 好 乐 存 实',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '再创新高 ← 在创新高', {
    notAfter: '现 正 旨 志 意 贵 重 力 好 乐 存 实',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '业绩 ← 业迹', { notBefore: '象 地' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '事迹 ← 事绩', {
    notAfter: '感人',
    notBefore: '效',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '环境 ← 环镜', { notBefore: '头 片 像' }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '环境 ← 坏境', {
    notAfter: '破 损 毁 败',
    notBefore: '内 外 地 况',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '先锋 ← 先峰', {
    onlyBefore: '模范 队 作用 带头 战士 岗 引领 力量 表率',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '引领 ← 引岭', { notBefore: '南' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '工作作风 ← 工作做风', { notBefore: '险' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '规范 ← 规犯', {
    notAfter: '法 违 常 校 家',
    notBefore: '罪 法 错 了 人',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '协调 ← 胁调', { notAfter: '威' }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '矛盾 ← 予盾', {
    notAfter: '给 赋 授',
    notBefore: '牌 构',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '研究 ← 研纠', { notBefore: '纷 正' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '廉洁 ← 廉结', {
    notBefore: '合 构 果',
    notAfter: '述 考 清',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '敷衍 ← 付衍', { notAfter: '应 支 交' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '情操 ← 情抄', { notBefore: '送 报 录 写 告' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '传承 ← 传乘', { notBefore: '客 坐 机' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '召开 ← 招开', {
    notAfter: '一 两 几 数 出 见 绝 过',
    onlyBefore: '会 大会 座谈 动员 全 专题 紧急 表彰 第 党',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '号召 ← 号招', { onlyAfter: '响应 发出 伟大' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '预祝 ← 予祝', { notAfter: '给 致 赐 寄 送 赋 授' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '圆满 ← 园满', {
    onlyBefore: '成功 完成 结束 召开 收官 落幕 举行 解决 实现 句号',
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '短板 ← 短扳', { notBefore: '手' }),
  confusables({ cause: 'sound', tier: 'likely', source: 'usage' })`
    碳达峰 ← 碳达锋 碳达蜂 碳达烽 碳达封
    碳中和 ← 碳中合
    最后一公里 ← 最后一公理
    网格化 ← 网隔化
    新征程 ← 新征成 新证程 新征呈
    正能量 ← 正能谅 正能粮
    硬道理 ← 硬道埋
    党代会 ← 党代汇
    领头雁 ← 领头燕
    排头兵 ← 排头乒 牌头兵
    桥头堡 ← 桥头保 桥头煲
    试金石 ← 试金右
    助推器 ← 助推气
    军令状 ← 军令装
    责任状 ← 责任壮
    时间表 ← 时间裱
    路线图 ← 路线涂
    硬骨头 ← 硬骨投
    牛鼻子 ← 牛鼻字
    深水区 ← 深水驱
    风向标 ← 风向杯
    定盘星 ← 定盘心
    先手棋 ← 先手旗
    主战场 ← 主站场
    切入点 ← 切入占
    着力点 ← 着力占 着利点
    落脚点 ← 落角点
    立足点 ← 立足占
    出发点 ← 出发占
    制高点 ← 致高点 治高点
    紧箍咒 ← 紧箍粥 紧箍祝
    先行者 ← 先形者
    双循环 ← 双徇环
    大循环 ← 大徇环
    生命线 ← 生命钱
    党政同责 ← 党政同则
    一岗双责 ← 一岗双则
    能打胜仗 ← 能打胜杖
    五位一体 ← 五味一体
    接诉即办 ← 接诉既办
    国之大者 ← 国之大着
    一国两制 ← 一国两治
  `,
  guarded({ cause: 'shape', tier: 'likely', source: 'usage' }, '共同体 ← 共同休', {
    notBefore: '假 息 整 养 闲 眠 戚 战 会 学 庭 市',
  }),
];
