"""Where does the web server hand in a request?"""

import os
import signal

from django.core.wsgi import get_wsgi_application

from instruks.store.embedded.deathwatch import at_parents_death

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "instruks.site.settings")

# Set by `instruks run`: whoever handles requests ends with it, and with it the database
if started_by := os.environ.get("INSTRUKS_STARTED_BY"):
    at_parents_death(signal.SIGKILL, int(started_by))()

application = get_wsgi_application()
