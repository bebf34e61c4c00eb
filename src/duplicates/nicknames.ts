/**
 * Given names that are used for one another: short forms, and the same name in other languages as emigrants change it.
 * Compiled from general knowledge, 2026-11; folded (see foldName.ts). A short form may stand in several lines.
 */
const lines = `
abigail abby gail
abraham abe bram
albert al bert albie
alexander alex alec sandy xander aleksandr alejandro alessandro sasha
alexandra alex sandra sasha lexi alexa aleksandra alejandra
alfred fred alf
allison alison ally ali
amanda mandy
andrew andy drew andreas andrei andrzej andres
ann anne anna annie anita ana hannah
anthony tony antonio anton antoine ant
barbara barb babs
benjamin ben benny benji
bernard bernie
beverly bev
bradley brad
cameron cam
carolyn caroline carol carrie carolina
catherine katherine kathryn kate katie kathy cathy kat kitty katarina ekaterina katya catalina caitlin kathleen
charles charlie chuck chas carlos karl
charlotte charlie lottie
christina christine chris tina chrissy cristina krystyna kristina kristin kristen
christopher chris kit topher
clifford cliff
constance connie
cynthia cindy
daniel dan danny daniele
danielle dani
david dave davy
deborah debra deb debbie
dennis denny
dominic dom nick
donald don donny
dorothy dot dottie
douglas doug
edward ed eddie ted ned eduardo edoardo
elena helen helena ellen lena nell eleni
eleanor ellie nora nell
elizabeth liz beth betsy betty eliza lisa libby lizzie elisabeth elsa isabel elise
emily em emmy
eugene gene evgeny
ezekiel zeke
florence flo
frances fran francesca francisca
francis frank francisco francesco franz pancho paco
franklin frank
frederick fred freddie fritz federico
gabriel gabe
gabriella gabby gabriela gabrielle
geoffrey jeffrey jeff geoff
george jorge georg giorgio yuri
gerald gerard gerry jerry
gregory greg grigory
harold harry hal
henry hank harry enrique henrik heinrich enrico henri
isaac ike
isabella isabel bella izzy
jacob jake jakob
james jim jimmy jamie jaime
jane janet janie
janice jan
jason jay
jeremy jerry jem
jennifer jen jenny
jessica jess jessie
joan joanna joanne jo
john jack johnny jon juan johann jan ivan giovanni jean sean ian hans
jonathan jon jonny nathan
joseph joe joey jose josef giuseppe yusuf youssef pepe
joshua josh
judith judy
julia julie giulia
julian jules julio
kenneth ken kenny
kimberly kim
lawrence laurence larry lars lorenzo
leonard len lenny leo
leslie les
lillian lily lilian
louis lou luis luigi ludwig lewis
louise lou luisa
lucille lucy lucia
madeline maddie madeleine
margaret maggie meg peggy marge greta rita megan margarita malgorzata gosia
maria mary marie mariam miriam maryam molly polly mia masha
mark marcus marc marco markus
martin marty marcin
martha marty
matthew matt matty mateo matthias matteo mateusz
maureen mo
megan meg
melissa missy mel
michael mike mick mickey miguel mikhail michel misha michal
michelle shelly
mohammed muhammad mohamed mohammad mohamad mo
nancy nan
natalie nat natalia natasha
nathaniel nathan nate nat
nicholas nick nicky nicolas nikolai nico klaus
nicole nicky nikki nicola
oliver ollie
olivia liv livvy
pamela pam
patricia pat patty trish tricia
patrick pat paddy rick
paul pablo paolo pavel
peter pete pedro pietro piotr pierre
philip phillip phil felipe
priscilla cilla
rachel rae raquel
raymond ray
rebecca becky becca
richard rick dick rich richie ricardo ricky
robert bob rob bobby robbie bert roberto
roberta bobbie
roger rog
ronald ron ronnie
rosemary rose rosie
russell russ
samantha sam sammie
samuel sam sammy
sandra sandy
sarah sara sally sadie
sharon shari
simon si
sophia sophie sofia zofia
stanley stan stanislav stanislaw
stephanie steph stefanie
stephen steven steve stefan esteban stefano stephan
susan sue suzanne susanna susie suzy zuzanna
theodore ted teddy theo
theresa teresa terry tess
thomas tom tommy tomas tomasz tommaso
timothy tim timmy
valerie val
veronica ronnie vero
victor vic viktor
victoria vicky tori
vincent vince vinny vincenzo
virginia ginny
walter walt wally
wilhelm will willi
william bill will billy liam willie guillermo guillaume
yevgenia zhenya
zachary zach zack
`

/** Further given names that are nobody's short form: a letter between two of them is another person, not a misprint. */
const others = new Set(
  `aaron adam adriana marian simone adele adrian agnes ahmed aidan aisha akira alan alana alina alisha alma alvin amara amina amir amit amy anand andrea
  angel angela angelo anika anil anja annika anthea april arianna ariel arjun arlene arthur arturo asha ashley astrid audrey aurora austin
  ava aya ayesha bailey beatrice bella bianca bjorn blake boris brandon brenda brendan brian bruce bruno bryan camila camilla carina carla
  carlo carmen cecilia cecile celeste celia celine chad chandra christian cristian kristian carl leon chen chiara clara clare claire claudia claude clement cody colin connor corey
  craig curtis dale damian damien dana daria darius dario darren daryl dawn dean deepa deepak delia derek desmond diana diane diego dilip dina
  dmitri dora doris duncan dylan edgar edith edwin eileen elaine eli elias elijah elisa elise ella elliot elliott elmer eloise elsie elvira
  emil emilia emilio emma enzo eric erik erica erika erin ernest esther ethan eva evan eve evelyn fabian fabio farah fatima faye felicia felix
  fernando fiona flora freya gavin gemma georgia georgina gilbert gina giselle gita glen glenn gloria gordon grace graham grant greta guido
  gustav gwen hamid hana hanna hao harriet harvey hassan haruka hazel heather hector heidi heike helga herbert hilary hiroshi holly hong hugh
  hugo hussein ian ibrahim ida ignacio igor imran ines inga ingrid irene iris irina irma isla ivan ivana ivy jacqueline jada jan jana jasmine
  jasper javier jeanne jelena jenna jens jerome jesus jia jill jin jing jocelyn joel jolene jonas jordan jorge josephine joy joyce juana juanita
  julianne june jun jung kai kamal kamala karen karim karin karina karla kate kavita kay kayla keiko keith kelly kelvin kerry kevin khalid kiara
  kiran klara koji kumar kurt kyle lana lara latisha laura lauren layla lea leah leila lena leona leticia li lian lianne liam lila lina linda
  lindsay lisa ling lionel lola lorena lorna lorraine luca lucas lucinda luis lukas luke luna lydia lynn maja malcolm mandeep manuel mara marcel
  marcela marcelo margot mariana marianne mariel marina mario marion marisa marissa marjorie marlene marlon marta marvin mateo maura maurice max
  maxine maya mei melanie melinda mercedes meredith mia mila milan mildred milo mina mindy ming mira miranda miriam miroslav mohan moira mona
  monica monika morgan muriel myra myriam nabil nadia nadine naomi nasir natasha neha neil nelson nia nikita nils nina nisha noah noel noemi noor
  nora norma norman nour olga omar opal orlando oscar owen paige paloma paula paulina pauline penelope percy perla petra philippa phoebe pierre
  pooja prakash priya quentin rafael rahul raj rajesh ralph ramona ramon randall raul ravi reena regina rene renee rhea rhonda rina rishi rita
  robin rocio rodrigo rohan rohit roland rolf roman romeo rosa rosalind rosario ross rowan roxanne roy ruben ruby ruth ryan sabine sabrina sachin
  sahar salma salvador samir sana sanjay sara saul scott sebastian selena selma serena sergio seth shane shannon shauna shawn sheila shirin shirley
  shreya sidney siobhan sofie sonia sonja sonya stacy stella stuart sunil sunita sven sylvia tamara tania tanya tara tariq tatiana terence tessa
  thea thelma tina tobias todd tracy travis trevor tristan troy tyler uma una ursula usha vanessa vera vijay vikram viola violet vivian vivien
  wanda wayne wei wen wendy wesley whitney wilma xavier xiao yan yang yara yasmin yi ying yolanda yoko yosef yuki yun yvette yvonne zainab zara
  zelda zoe zoya`.split(/\s+/),
)

const groupsByName: ReadonlyMap<string, readonly number[]> = readGroups()

function readGroups(): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  lines
    .trim()
    .split('\n')
    .forEach((line, group) => {
      for (const name of line.split(' ')) groups.set(name, [...(groups.get(name) ?? []), group])
    })
  return groups
}

/** Whether two folded given names are used for one another. */
export function areNicknames(one: string, other: string): boolean {
  const others = groupsByName.get(other)
  return groupsByName.get(one)?.some((group) => others?.includes(group)) ?? false
}

/** Whether a folded name is a given name of its own, so that a letter's difference is another name and no misprint. */
export function isKnownGivenName(name: string): boolean {
  return groupsByName.has(name) || others.has(name)
}

/** The groups a folded given name belongs to, for finding those it may be used for. */
export function nicknameGroups(name: string): readonly number[] {
  return groupsByName.get(name) ?? []
}
