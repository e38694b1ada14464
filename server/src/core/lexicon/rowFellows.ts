/**
 * Words that stand side by side in rows of a speech, a group to a line: departments, 群团, fields of people's livelihood, risks, people,
 * crops, disasters. Only whole members of a row are compared with them, so that common words do no harm.
 */
const GROUPS = [
  '公安 消防 卫健 卫生健康 交通 交通运输 应急 应急管理 教育 民政 财政 人社 自然资源 住建 水利 农业 农业农村 商务 文旅 市场监管 统计 审计 税务 司法 信访 发改 工信 科技 生态环境 环保 城管 林业 气象 电力 通信 医保 退役军人事务 国土 规划 卫生 海关 供销 宣传 组织 统战 政法 纪检 法院 检察院',
  '工会 共青团 妇联 科协 残联 侨联 工商联 文联 社科联 红十字会 关工委 总工会 团县委 团市委 团委',
  '教育 医疗 养老 住房 就业 社保 托育 托幼 文化 体育 卫生 环保 交通 医药 低保 救助 育幼 出行',
  '矿山 燃气 道路交通 交通 消防 危化品 危险化学品 建筑施工 特种设备 食品 药品 烟花爆竹 校园 旅游 水上交通 人员密集场所',
  '工人 农民 教师 医生 军人 老人 儿童 残疾人 孤儿 妇女 青年 学生 党员 干部 农民工 退役军人 大学生 老年人 未成年人 困难群众',
  '水稻 小麦 玉米 大豆 油菜 棉花 花生 蔬菜 水果 茶叶 柑橘 脐橙 中药材 畜牧 水产 粮食 食用菌 烟叶 蚕桑 生猪 油茶 苹果 马铃薯',
  '洪涝 干旱 台风 地震 山洪 泥石流 滑坡 冰雹 寒潮 暴雨 山体滑坡 森林火灾 低温 雨雪 冰冻',
  '供水 供电 供气 供暖 供热 排水 通信 道路 桥梁 管网 路灯 停车场 公厕 绿化 环卫 物业',
  '农业 工业 服务业 制造业 建筑业 旅游业 商贸 物流 金融 文化 旅游 康养',
  '经济 政治 文化 社会 生态 生态文明',
  '资金 技术 人才 项目 土地 市场 信息 数据 政策 资源',
  '产业 人才 文化 生态 组织',
] as const;

/** The numbers of the groups a word belongs to, as bits. */
export const ROW_FELLOWS: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  GROUPS.forEach((group, k) => {
    for (const word of group.split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << k));
  });
  return bits;
})();

/** 群团: names that are parted by 、 and make no compound with one another. */
export const MASS_BODIES: ReadonlySet<string> = new Set(GROUPS[1].split(' '));

/** The longest of those words. */
export const LONGEST_FELLOW = 6;
