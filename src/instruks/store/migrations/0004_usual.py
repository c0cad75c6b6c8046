"""A tenant marks one agreement as its usual one, within the same walls."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

# As in the migration `walls`: the tenant is part of the keys, and what was kept stays as it was
WALLS = """
alter table store_usual enable row level security, force row level security;
create policy walls on store_usual using (tenant_id = (select instruks_tenant()))
    with check (tenant_id = (select instruks_tenant()));
alter table store_usual
    add constraint usual_in_its_tenant
    foreign key (tenant_id, agreement_id) references store_agreement (tenant_id, id),
    add constraint usual_set_in_its_tenant
    foreign key (tenant_id, set_by_id) references store_user (tenant_id, id);
create trigger kept before update or delete or truncate on store_usual
    for each statement execute function instruks_kept();
"""


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0003_layout"),
    ]

    operations = [
        migrations.CreateModel(
            name="Usual",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("pack", models.SlugField(blank=True, max_length=80)),
                ("set_at", models.DateTimeField()),
                (
                    "agreement",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.agreement",
                    ),
                ),
                (
                    "set_by",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "tenant",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.tenant",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("agreement", None), ("pack", ""), _connector="OR"),
                        name="one_usual_at_a_time",
                    )
                ],
            },
        ),
        migrations.RunSQL(WALLS),
    ]
