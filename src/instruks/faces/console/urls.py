"""Which pages does the console have?"""

from django.urls import path

from instruks.faces.console import views

urlpatterns = [path("", views.home, name="home")]
