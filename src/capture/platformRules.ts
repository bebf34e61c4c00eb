import { z } from 'zod'
import platformData from '../../resources/platforms.json' with { type: 'json' }
import { resourceKinds } from '../model/resource.ts'

const dated = {
  source: z.string().min(1),
  verifiedOn: z.iso.date(),
  confidence: z.enum(['measured', 'documented', 'community']),
}

const kindRuleSchema = z.object({
  kind: z.enum(resourceKinds),
  reason: z.string().min(1),
  hosts: z.array(z.string()),
  pathPrefix: z.string().optional(),
})

/** Shape of resources/platforms.json: what changes on the web from season to season, each group with its source and date. */
export const platformRulesSchema = z.object({
  asOf: z.iso.date(),
  trackingParameters: z.array(
    z.object({ hosts: z.array(z.string()), names: z.array(z.string()), ...dated }),
  ),
  redirectors: z.object({
    rules: z.array(
      z.object({ host: z.string(), path: z.string(), parameters: z.array(z.string()) }),
    ),
    ...dated,
  }),
  mirrors: z.object({
    rules: z.array(z.object({ from: z.string(), to: z.string() })),
    ...dated,
  }),
  shortLinks: z.object({ hosts: z.array(z.string()), ...dated }),
  notFediverse: z.object({ hosts: z.array(z.string()), ...dated }),
  hostKinds: z.object({ rules: z.array(kindRuleSchema), ...dated }),
  doiKinds: z.object({
    rules: z.array(
      z.object({ prefix: z.string(), kind: z.enum(resourceKinds), reason: z.string().min(1) }),
    ),
    ...dated,
  }),
  titleKinds: z.object({
    rules: z.array(z.object({ words: z.array(z.string()), kind: z.enum(resourceKinds) })),
    ...dated,
  }),
})
export type PlatformRules = z.infer<typeof platformRulesSchema>

/** The rules shipped with the program. */
export const platformRules: PlatformRules = platformRulesSchema.parse(platformData)
