import { inPatientStory } from './personWords.ts'
import type { Finder, Rule, Scene, Span } from './rule.ts'

/** The family names most people bear in Chinese, Japanese and Korean, as written. */
const han = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鐘崔汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴洪戴莫孔向汤湯施康',
)
const longHan =
  /^(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|斉藤|清水|山崎|阿部|森|池田|橋本|石川|前田|藤田|後藤|小川|岡田|長谷川|村上|近藤|石井|坂本|遠藤|青木|藤井|西村|福田|太田|三浦|藤原|岡本|松田|中川|中野|原田|小野|田村|竹内|金子|和田|中山|石田|上田|森田|欧阳|歐陽|司马|司馬|诸葛|諸葛|上官)/
const hangul = new Set(
  '김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용예경봉',
)
const person =
  /^[ ,]{0,2}(?:先生|女士|小姐|太太|さん|様|ちゃん|くん|씨|님|군|양|할머니|할아버지|어머니|아버지)/

/** A run of two to four such letters in a text of other letters, that begins with a family name. */
const names: Finder = {
  patterns: [],
  find: (scene) => {
    const { written } = scene
    if (!/[\u3400-\u9FFF\uAC00-\uD7AF]/.test(written)) return []
    return [
      ...runs(written, /[\u4E00-\u9FFF]{2,12}/g, isHanName),
      ...runs(written, /[\uAC00-\uD7AF]{2,12}/g, isHangulName),
      ...afterTitle(scene),
    ]
  },
}

function runs(text: string, letters: RegExp, isName: (run: string) => number): Span[] {
  return [...text.matchAll(letters)].flatMap(({ 0: run, index }) => {
    const length = isName(run)
    return length === 0 ? [] : [{ start: index, end: index + length }]
  })
}

/** How many letters of the run are a name; 0 when it is none. */
function isHanName(run: string): number {
  const titled = /^(.{1,4}?)(?:先生|女士|小姐|太太|さん|様|ちゃん|くん)/.exec(run)?.[1]
  if (titled !== undefined) return titled.length
  if (longHan.test(run) && run.length <= 5) return run.length
  return han.has(run[0] ?? '') && run.length <= 3 ? run.length : 0
}

function isHangulName(run: string): number {
  const bare = run.replace(/(?:씨|님|군|양|이는|은|는|이|가|을|를|의|에게|와|과|도)$/, '')
  const length = bare.length >= 2 ? bare.length : run.length
  return hangul.has(run[0] ?? '') && length <= 4 ? length : 0
}

/** One letter after `Mr.` or before the word for it names somebody too. */
function afterTitle({ written }: Scene): Span[] {
  return [
    ...written.matchAll(
      /(?:\b(?:Mr|Mrs|Ms|Miss|Pt|Patient|patient|pt|named|called)\.?\s)([\u4E00-\u9FFF\uAC00-\uD7AF]{1,4})/g,
    ),
  ].map(({ 0: whole, 1: name = '', index }) => ({
    start: index + whole.length - name.length,
    end: index + whole.length,
  }))
}

/** A name of another script beside the word for a person counts also where no English word tells of a patient. */
const addressed: Finder = {
  patterns: [],
  find: ({ written }) =>
    [...written.matchAll(/[\u4E00-\u9FFF\uAC00-\uD7AF]{1,4}/g)].flatMap(({ 0: run, index }) =>
      /(?:患者|病人|환자)\s?$/.test(written.slice(Math.max(0, index - 4), index)) ||
      person.test(written.slice(index + run.length, index + run.length + 6))
        ? [{ start: index, end: index + run.length }]
        : [],
    ),
}

export const otherScriptRules: readonly Rule[] = [
  { ...inPatientStory, id: 'name.han-or-hangul', finder: names },
  {
    ...inPatientStory,
    id: 'name.han-or-hangul-addressed',
    grade: { patient: 'block', setting: 'block', none: 'warn' },
    finder: addressed,
  },
]
