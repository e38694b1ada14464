/** The commonest surnames of one character: a blank behind one may be the blank of a two-character name (`龚 正`). */
export const SURNAMES: ReadonlySet<string> = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻苏潘葛奚范彭郎鲁韦马苗凤花方俞任袁柳鲍史唐费岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟黄穆萧尹姚邵汪祁毛狄米贝臧计成戴宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房丁邓龚程洪左石崔吉龙叶司黎薄白蒲从索赖卓池乔翟谭劳申冉雍牛燕尚农温庄柴瞿阎连习艾向古易廖耿关匡国文东欧利师巩聂曾辛饶沙游楼侯景全刘肖陆付闫段覃武翁涂焦'.split(
    '',
  ),
);
