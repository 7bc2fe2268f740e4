"""As the toolbox does after its start: what exporters load comes in their order, fonts before all else."""

from exports import prepare

prepare()
