"""What was seen on the pages of an original is kept beside it, within the same walls."""

import uuid

import django.db.models.deletion
from django.db import migrations, models

# As in the migration `walls`: the tenant is part of the key, and what was kept stays as it was
WALLS = """
alter table store_layout enable row level security, force row level security;
create policy walls on store_layout using (tenant_id = (select instruks_tenant()))
    with check (tenant_id = (select instruks_tenant()));
alter table store_layout
    add constraint layout_in_its_tenant
    foreign key (tenant_id, document_id) references store_document (tenant_id, id);
create trigger kept before update or delete or truncate on store_layout
    for each statement execute function instruks_kept();
"""


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0002_walls"),
    ]

    operations = [
        migrations.CreateModel(
            name="Layout",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("content", models.BinaryField()),
            ],
        ),
        migrations.AddConstraint(
            model_name="document",
            constraint=models.UniqueConstraint(
                fields=("tenant", "id"), name="document_of_its_tenant"
            ),
        ),
        migrations.AddField(
            model_name="layout",
            name="document",
            field=models.OneToOneField(
                db_constraint=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="store.document",
            ),
        ),
        migrations.AddField(
            model_name="layout",
            name="tenant",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="store.tenant"
            ),
        ),
        migrations.RunSQL(WALLS),
    ]
