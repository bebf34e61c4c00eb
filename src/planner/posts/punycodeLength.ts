/* Parameters of RFC 3492, section 5. */
const base = 36
const lowest = 1
const highest = 26
const skew = 38
const damping = 700
const firstBias = 72
const firstPoint = 0x80

/**
 * How long a label is in the domain name system, with the `xn--` of one that is not all ASCII (RFC 3492 and 5890).
 * Only the length: whether a registry would take the label is not asked.
 */
export function punycodeLength(label: string): number {
  const points = Array.from(label, (character) => character.codePointAt(0) ?? 0)
  const basic = points.filter((point) => point < firstPoint).length
  if (basic === points.length) return basic
  const codes = [...new Set(points.filter((point) => point >= firstPoint))].sort((a, b) => a - b)
  let length = 'xn--'.length + (basic > 0 ? basic + 1 : 0)
  let handled = basic
  let bias = firstBias
  let delta = 0
  let last = firstPoint
  for (const code of codes) {
    delta += (code - last) * (handled + 1)
    for (const point of points) {
      if (point < code) delta += 1
      if (point !== code) continue
      length += digitsOf(delta, bias)
      bias = adapt(delta, handled + 1, handled === basic)
      delta = 0
      handled += 1
    }
    delta += 1
    last = code + 1
  }
  return length
}

function digitsOf(delta: number, bias: number): number {
  let digits = 1
  let rest = delta
  for (let at = base; ; at += base) {
    const threshold = Math.min(Math.max(at - bias, lowest), highest)
    if (rest < threshold) return digits
    rest = Math.floor((rest - threshold) / (base - threshold))
    digits += 1
  }
}

function adapt(delta: number, handled: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? damping : 2))
  rest += Math.floor(rest / handled)
  let steps = 0
  while (rest > ((base - lowest) * highest) / 2) {
    rest = Math.floor(rest / (base - lowest))
    steps += base
  }
  return steps + Math.floor(((base - lowest + 1) * rest) / (rest + skew))
}
