/**
 * LaTeX's commands for letters and signs, with those of textcomp, mathematics and siunitx that titles hold; each line a
 * command and what it prints. Greek letters spelt as text (`\\textbeta`) are made of these.
 */
const table = `
ss ß
o ø
O Ø
l ł
L Ł
ae æ
AE Æ
oe œ
OE Œ
aa å
AA Å
i ı
j ȷ
dh ð
DH Ð
dj đ
DJ Đ
th þ
TH Þ
ng ŋ
NG Ŋ
IJ Ĳ
ij ĳ
alpha α
beta β
gamma γ
delta δ
epsilon ε
varepsilon ε
zeta ζ
eta η
theta θ
vartheta ϑ
iota ι
kappa κ
lambda λ
mu μ
nu ν
xi ξ
pi π
rho ρ
sigma σ
varsigma ς
tau τ
upsilon υ
phi φ
varphi φ
chi χ
psi ψ
omega ω
Gamma Γ
Delta Δ
Theta Θ
Lambda Λ
Xi Ξ
Pi Π
Sigma Σ
Upsilon Υ
Phi Φ
Psi Ψ
Omega Ω
pm ±
mp ∓
times ×
div ÷
cdot ·
ast ∗
leq ≤
le ≤
leqslant ≤
geq ≥
ge ≥
geqslant ≥
ll ≪
gg ≫
neq ≠
ne ≠
approx ≈
sim ~
simeq ≃
cong ≅
equiv ≡
propto ∝
infty ∞
partial ∂
sum ∑
prod ∏
int ∫
in ∈
notin ∉
subset ⊂
cup ∪
cap ∩
forall ∀
exists ∃
lbrace {
rbrace }
lt <
gt >
rightarrow →
longrightarrow →
to →
leftarrow ←
leftrightarrow ↔
Rightarrow ⇒
uparrow ↑
downarrow ↓
circ °
degree °
textdegree °
degreecelsius °C
celsius °C
textcelsius ℃
prime ′
dagger †
ddagger ‡
textdagger †
bullet •
textbullet •
textperiodcentered ·
textmu µ
micro µ
textendash –
textemdash —
ldots …
dots …
textellipsis …
cdots ⋯
textquoteright ’
textquoteleft ‘
textquotesingle '
textquotedblleft “
textquotedblright ”
textquotedbl "
quotedblbase „
quotesinglbase ‚
guillemotleft «
guillemotright »
textbackslash \\
backslash \\
textless <
textgreater >
textbar |
vert |
textbraceleft {
textbraceright }
textasciitilde ~
textasciicircum ^
textunderscore _
textdollar $
textpercent %
textampersand &
textregistered ®
texttrademark ™
textcopyright ©
copyright ©
textonehalf ½
textonequarter ¼
textthreequarters ¾
textonesuperior ¹
texttwosuperior ²
textthreesuperior ³
texttimes ×
textpm ±
textdiv ÷
textsection §
textparagraph ¶
textexclamdown ¡
textquestiondown ¿
textsterling £
pounds £
texteuro €
euro €
textyen ¥
textcent ¢
textordfeminine ª
textordmasculine º
S §
P ¶
ell ℓ
AMS AMS
TeX TeX
LaTeX LaTeX
BibTeX BibTeX
log log
ln ln
exp exp
min min
max max
sin sin
cos cos
tan tan
lim lim
`

const greek =
  /^(?:alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|upsilon|phi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Xi|Pi|Sigma|Upsilon|Phi|Psi|Omega)$/

/** What a command prints, by its name without the backslash. */
export const latexSymbols: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const at = line.indexOf(' ')
      const [name, sign] = [line.slice(0, at), line.slice(at + 1)]
      return greek.test(name)
        ? [
            [name, sign],
            [`text${name}`, sign],
          ]
        : [[name, sign]]
    }) as [string, string][],
)

/** Commands that only set what follows, or say nothing in plain text; their argument stays. */
export const latexSettings: ReadonlySet<string> = new Set(
  (
    'bf em it rm sc sf sl tt bfseries itshape upshape scshape mdseries normalfont rmfamily sffamily ttfamily tiny ' +
    'scriptsize footnotesize small normalsize large Large LARGE huge Huge protect relax left right big Big bigg Bigg ' +
    'displaystyle textstyle scriptstyle limits nolimits break newline par noindent centering ignorespaces unskip null ' +
    'nobreak allowbreak linebreak pagebreak sloppy boldmath unboldmath selectlanguage allowhyphens hfill noopsort'
  ).split(' '),
)

/** Commands that set a space. */
export const latexSpaces: ReadonlySet<string> = new Set(
  'quad qquad enspace thinspace medspace thickspace space nobreakspace hspace'.split(' '),
)
