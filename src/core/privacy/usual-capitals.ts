// Ordinary words that people write with a capital in the middle of a sentence.

export const usualCapitals: ReadonlySet<string> = new Set(
  `i i'm i'll i'd i've mom mommy mama mum dad daddy papa grandma grandmother grandpa grandfather granny nana aunt auntie uncle mother father parent parents baby child children family families son daughter
 monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays january february march april may june july august september october november december spring summer fall autumn winter
 christmas easter halloween thanksgiving valentine's valentines new year year's eve mother's father's ramadan eid diwali hanukkah kwanzaa juneteenth independence memorial labor veterans day bank holiday god lord bible allah creator
 united kingdom nations union early head start home visit visits visitor visiting visitors partnership agreement plan plans goal goals protective services service social worker workers parent's group groups program programme programs center centers centre center's school schools intake policy council circle
 time team meeting safety assessment screening ages stages questionnaire questionnaires health department housing authority section voucher assistance food stamps bank pantry court judge probation officer caseworker supervisor advocate advocates coordinator director manager therapist nurse doctor teacher counselor counsellor
 interpreter intervention specialist department county state city district office public library community action agency university college hospital clinic church mosque temple zoo park ymca pre-k prek kindergarten elementary middle high toddler infant infants room classroom preschool daycare nursery
 english spanish arabic white black native indigenous latino hispanic asian african muslim christian catholic jewish buddhist hindu mormon baptist indian indians american tribal tribe nation nations reservation indigenous deaf
 zoom google apple target subway walgreens medicaid medicare amazon facebook windows word excel teams slack outlook uber lyft dodge ford honda jeep internet wifi tv ok okay as teachers triple positive parenting security healthy america start's nurse-family matter black lives
 strengths strength motivational interviewing reflective supervision serve return act social-emotional crisis hotline domestic violence mental welfare adult human resources resource referral referrals emergency department child's foster care kinship guardian ad litem court-appointed special education individualized individualised service services
 not very really so never always please no yes the a an and or but if all my your their our his her how what why when who help hi hello hey dear thanks thank love best sincerely regards ps re fyi update note notes question reminder urgent important today tomorrow yesterday`
    .split(/\s+/)
    .filter(Boolean),
);
