"""How is Django set up here?

Importing this touches neither the database nor the disk, but reads the notes that the embedded
server left in the data folder. What an operator can turn stands in the environment:
`DATABASE_URL`, `DATABASE_OWNER_URL`, `INSTRUKS_DATA`, `INSTRUKS_HOST`, `INSTRUKS_SECRET_KEY`,
`INSTRUKS_DEBUG`.
"""

import os
from pathlib import Path

from django.utils.translation import gettext_lazy

from instruks.site.secret import secret_key
from instruks.store.connection import Role, as_django_wants_it, conninfo_of
from instruks.store.folder import data_folder

DATA = data_folder(os.environ)
# The name that people reach Instruks under, behind a proxy that speaks https; else this machine only
HOST = os.environ.get("INSTRUKS_HOST", "")

DEBUG = os.environ.get("INSTRUKS_DEBUG") == "1"
SECRET_KEY = secret_key(os.environ, DATA)
ALLOWED_HOSTS = [HOST] if HOST else ["localhost", "127.0.0.1", "[::1]"]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",  # the passkey pages of allauth use it
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "instruks.store",
    "instruks.faces.console",  # before allauth: its pages wear our look
    "allauth",
    "allauth.account",
    "allauth.mfa",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.gzip.GZipMiddleware",  # a review page has 275 KB, 32 KB packed; forms' tokens are masked anew each time
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "instruks.site.headers.headers",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "instruks.site.doorway.doorway",
    "instruks.site.language.language",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]

ROOT_URLCONF = "instruks.site.urls"
WSGI_APPLICATION = "instruks.site.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

DATABASES = {"default": as_django_wants_it(conninfo_of(Role.APP, os.environ, DATA))}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "store.User"
AUTHENTICATION_BACKENDS = ["instruks.site.login.Door"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "home"
ACCOUNT_ADAPTER = "instruks.site.login.NoSignUp"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"  # there is no sign-up: the operator makes the users
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
MFA_ALLOW_UNVERIFIED_EMAIL = True  # the operator wrote the address
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = False

LANGUAGE_CODE = "da"
LANGUAGES = [("da", gettext_lazy("Danish")), ("en", gettext_lazy("English"))]
LOCALE_PATHS = [Path(__file__).parents[1] / "locale"]
TIME_ZONE = "Europe/Copenhagen"
USE_TZ = True

STATIC_URL = "static/"
WHITENOISE_USE_FINDERS = True  # served from where they stand; nothing to collect

# What broke on our side is told on standard error, and nowhere else
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"stderr": {"class": "logging.StreamHandler"}},
    "loggers": {"django": {"handlers": ["stderr"], "level": "ERROR"}},
}

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
if HOST:
    CSRF_TRUSTED_ORIGINS = [f"https://{HOST}"]
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_HSTS_SECONDS = 31_536_000
