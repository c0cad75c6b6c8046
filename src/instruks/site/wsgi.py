"""Where does the web server hand in a request?"""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "instruks.site.settings")
application = get_wsgi_application()
