import networksData from '../../../resources/networks.json' with { type: 'json' }
import {
  type NetworkId,
  type NetworkRules,
  type NetworksFile,
  networksFileSchema,
} from '../../model/network.ts'

/** The rules shipped with the program. */
export const networksFile: NetworksFile = networksFileSchema.parse(networksData)

const byId = new Map(networksFile.networks.map((rules) => [rules.id, rules]))

/** The rules of one network; a test holds that every network has some. */
export function rulesOf(network: NetworkId): NetworkRules {
  const rules = byId.get(network)
  if (!rules) throw new Error(`No rules for the network ${network}`)
  return rules
}
