import places from '../../../resources/deid/places.json' with { type: 'json' }

/** Countries, continents and peoples: larger than what tells where somebody lives, and nobody's name. */
const countries =
  'afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burundi cambodia cameroon canada chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti ecuador egypt eritrea estonia eswatini ethiopia fiji finland france gabon gambia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait laos latvia lebanon lesotho liberia libya lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar burma namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe england scotland wales britain europe asia africa america oceania antarctica amish mennonite hutterite inuit lakota cherokee choctaw apache hopi yupik maori aboriginal hasidic mormon quaker buddhist sikh jain'

const words: ReadonlySet<string> = new Set([
  ...countries.split(' '),
  ...[...places.towns, ...places.neighbourhoods, ...places.regions].flatMap((name) =>
    name.toLowerCase().split(/[ -]/),
  ),
])

/** A word of the name of a town, a state or a country that is listed. */
export const isListedPlace = (word: string): boolean => words.has(word.toLowerCase())
