"""Which articles does a decision stand on where the agreement itself says nothing?"""

from instruks.texts.citation import Citation

CONTRACT = Citation("GDPR", "28(3)")
INSTRUCTION = Citation("GDPR", "28(3)(a)")
SUBPROCESSORS = Citation("GDPR", "28(2)")
UNDER_AUTHORITY = Citation("GDPR", "29")
PERSONS_ACT_ON_INSTRUCTION = Citation("GDPR", "32(4)")
CONFIDENTIALITY = Citation("GDPR", "28(3)(b)")
AT_THE_END = Citation("GDPR", "28(3)(g)")
WARNING = Citation("GDPR", "28(3)")
FOREIGN_ORDERS = Citation("GDPR", "48")
BETWEEN_THE_LIABLE = Citation("GDPR", "82(5)")
TOWARD_PERSONS = Citation("GDPR", "82(4)")
