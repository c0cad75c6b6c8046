"""By which words does a text lead into measures of security, and which of its sentences name none?"""

import re

A_LIST = re.compile(
    r"følgende (?:tekniske og organisatoriske )?(?:sikkerheds)?foranstaltninger|minimum.{0,60}(?:measures|foranstaltninger)|measures.{0,200}includ"
    r"|foranstaltninger,? (?:herunder|omfatter|såsom|bl\.a\.|blandt andet|som minimum)|foranstaltninger:$"
    r"|(?:följande|nedanstående) (?:\w+ ){0,4}(?:säkerhets)?åtgärder|følgende (?:\w+ ){0,4}(?:sikkerhets)?tilta[kg]|(?:following|these) (?:\w+ ){0,4}(?:safeguards|controls)|(?:tekniska|organisatoriska) åtgärder|(?:technical and organi[sz]ational|security) measures"
)
"""What leads into a list of measures, so that every point is one."""
SPEAKS_OF_MEASURES = re.compile(
    r"foranstaltning|\bmeasures\b|åtgärder|\btiltak\b|\btiltag\b|safeguards|sikkerhed|sikkerhet|säkerhet|\bsecurity\b"
)
NO_MEASURES = re.compile(
    r"bistå|assist|bistand|til rådighed til|underret|\bnotif|\binform(?:s|ere[rs]?|era)?\b|rapporten|\bbreach\b|omfatter ikke|controller (?:skal|shall|ansvarar|is responsible)"
)
HELPS = re.compile(
    r"(?:bistår?|assists?|bistand|hjælper) .{0,60}(?:foranstaltninger|measures|åtgärder|tiltak) (?:til|for|med|to|with)\W*$|^underretning\w* .{0,40}(?:nævn|indehold|omfatt)|^(?:the )?noti\w+ .{0,40}(?:contain|includ|state)"
)
"""A lead with which points that are measures by their own words are taken, and one with which none is."""
INCIDENTS = re.compile(
    r"incident (?:response|management|handling)|hændelseshåndter|håndtering af (?:sikkerheds)?hændelser|incidenthanter|hendelseshåndter|beredskab",
    re.IGNORECASE,
)
"""A chapter that is one of the measures, and no promise to tell of a breach."""
WEB = re.compile(r"https?://\S+")
LED_SO = re.compile(
    r"(?:technical|organi[sz]ational|tekniske|organisatoriske|tekniska) (?:(?:and|og|och) \w+ )?(?:security |sikkerheds)?(?:measures|foranstaltninger|åtgärder|tiltak|tiltag)\W*$"
)
NOT_THEIRS = re.compile(
    r"controller (?:skal|har ansvar|er (?:selv )?ansvarlig|shall|must|is responsible|ansvarar|ska)\b|subprocessor|\b(?:hvis|såfremt|medmindre|if|unless|om inte|dersom|should)\b|kan det |\bbreach\b|artikel 32|article 32|outstanding|rather than|udestår|not yet|endnu ikke|ikke endnu|\||\?$"
)
NO_POINT = re.compile(r"subprocessor|dokument|kan det omfatte")
ARTICLE_32 = re.compile(
    r"^(?:\W*[a-d1-4][).]\s*)?(?:pseudonymi[sz]\w+ (?:og|and|och) (?:kryptering|encryption) (?:af|of|av) data\W*$"
    r"|evnen? til (?:at sikre vedvarende|(?:at )?(?:rettidigt|hurtigt) (?:at )?genop)|(?:the )?ability to (?:ensure (?:the )?ongoing|restore)|förmåga"
    r"|en (?:procedure|proces) for regelmæssig|a process for regularly|ett förfarande för)"
)
"""The article's own examples; where no sentence that binds leads into them, they bind nobody."""
EXAMPLES = re.compile(
    r"kan det (?:bl\.a\. )?omfatte|alt efter (?:hvad|relevans)|as appropriate|inter alia|when (?:and where )?appropriate|beroende på vad|(?:afhængig|afhængigt) af relevans"
)
GENERAL = re.compile(
    r"artikel (?:28|32|35|36)\b|articles? (?:28|32|35|36)\b|art\. ?32|implementeringsomkostninger|costs of implementation|state of the art|aktuelle tekniske niveau"
    r"|passende tekniske og organisatoriske|appropriate technical and organi|vurdere risici|evaluate the risk|assess the risk|konsekvensanalyse|impact assessment|bistå|assist"
    r"|(?:følgende|yderligere|additional|following) (?:\w+ ){0,3}(?:foranstaltninger|measures)|skal controller stille|controller retains|upon controller|opfordres|various measures"
    r"|bestemmelsernes|aftalte ydelser|berettiget og forpligtet|entitled and obliged"
)
"""What says that there shall be measures, or who decides on them, but names none."""
