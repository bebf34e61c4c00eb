/** Family names of two characters; they outrank those of one. */
const doubleFamilies = new Set(
  (
    '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 夏侯 尉迟 尉遲 皇甫 慕容 东方 東方 令狐 宇文 长孫 長孫 ' +
    '남궁 황보 제갈 사공 선우 서문 독고'
  ).split(' '),
)

/** The family names most people of China, Taiwan and Hong Kong bear, in both ways of writing. */
const singleFamilies = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭董袁潘蔡蒋蔣余于杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴戴莫孔向汤湯',
)

/** What stands second in Japanese family names of two characters: where they begin is then not known. */
const japaneseSeconds = new Set(
  '中口村辺島山川代原野上下谷本井沢崎橋田木藤倉森岡塚松永尾坂池戸内部',
)

const titles = /(?:先生|教授|博士|医師|医生|様|さん|교수님|교수|선생님|선생|박사님|박사|님)$/u

const eastAsian =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー・·\s]+$/u

/** Whether a text is written in the characters of China, Japan or Korea alone. */
export function isEastAsian(text: string): boolean {
  return text !== '' && eastAsian.test(text)
}

interface EastAsianParts {
  readonly family?: string
  readonly given?: string
}

/**
 * A name in the characters of China, Japan or Korea, where the family comes first: `田中 太郎`, `김민준`, `欧阳娜娜`. A dot between
 * them marks a name from elsewhere in its own order (`约翰·史密斯`). Without a space the family is told apart only where its
 * name is known; else nothing is.
 */
export function eastAsianParts(name: string): EastAsianParts {
  const bare = name.trim().replace(titles, '').trim()
  const foreign = bare.split(/[·・]/).filter(Boolean)
  if (foreign.length > 1) {
    const family = foreign.at(-1) ?? ''
    return { family, given: foreign.slice(0, -1).join(' ') }
  }
  const [first = '', ...rest] = bare.split(/\s+/)
  if (rest.length > 0) return { family: first, given: rest.join(' ') }
  const length = familyLength(first)
  return length > 0 ? { family: first.slice(0, length), given: first.slice(length) } : {}
}

/** How many characters of a name without a space are the family's; 0 where that is not known. */
function familyLength(name: string): number {
  if (name.length >= 3 && name.length <= 5 && doubleFamilies.has(name.slice(0, 2))) return 2
  if (/^\p{Script=Hangul}{2,4}$/u.test(name)) return 1
  const isChinese =
    /^\p{Script=Han}{2,3}$/u.test(name) &&
    singleFamilies.has(name[0] ?? '') &&
    !japaneseSeconds.has(name[1] ?? '')
  return isChinese ? 1 : 0
}
