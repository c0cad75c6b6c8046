"""The site's tests speak to it as a browser or a terminal does."""

import django

django.setup()  # so that the tests beside this can import what stands on Django
