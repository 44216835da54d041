"""The verbs of English headlines, which stand in capitals beside names there: `Putin Arrives in Astana`."""

from __future__ import annotations

#: In the forms that headlines use, lower-case; none of them is a surname of this news.
HEADLINE_VERBS = frozenset(
    (
        "accuses addresses adopts agrees announces apologizes appoints approves arrives asks attends awaits backed "
        "backs bans begins bestows blames blocks boosts builds buys calls celebrates chaired chairs concludes "
        "condemns confirms congratulated congratulates criticises criticizes cuts decorated decorates delivers "
        "denies departs discuss discusses dismisses elects emphasizes ends expands extends eyes fears finds gets "
        "gives greets hails halts heads highlights holds honors honours hopes hosted hosts inaugurate inaugurates "
        "invites joined joins kicks kills lands lauds launches leads leaves lifts makes marks meets mourns moves "
        "mulls names needs offers opens opposes outlines participates pays plans pledges praises presents proposes "
        "raises ratifies reaches reaffirms receives reelects rejected rejects remains resigns resumes returns "
        "reshuffles reveals says seeks sees sells sends shows signs slams speaks starts stops stresses supports takes "
        "talks tells thanks tops travels underlines unveils urges visits vows wants warns weighs welcomes wins"
    ).split()
)
