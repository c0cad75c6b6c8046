"""Which articles does a decision stand on where the agreement itself says nothing?"""

from instruks.texts.citation import Citation

CONTRACT = Citation("GDPR", "28(3)")
INSTRUCTION = Citation("GDPR", "28(3)(a)")
SUBPROCESSORS = Citation("GDPR", "28(2)")
