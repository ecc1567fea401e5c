"""The ways to look at the targets, and the chart that each of them shows."""

from enum import IntEnum

from briefing_app.charts.overview import build_horizons, build_milestones, build_pillars
from briefing_app.charts.spec import ChartSpec
from briefing_app.charts.standings import build_standings
from briefing_app.workspace.workspace import Workspace


class View(IntEnum):
    """How the targets are looked at, in the order of the buttons."""

    BULLETS = 0
    HORIZONS = 1
    MILESTONES = 2
    PILLARS = 3
    TABLE = 4


CHART_VIEWS = (View.HORIZONS, View.MILESTONES, View.PILLARS)
"""Those that are a chart in lanes and nothing else."""


def build_view(workspace: Workspace, view: View) -> ChartSpec:
    """The chart of a view, as the notebook stands. The table has none."""
    corpus, notebook, today = workspace.corpus, workspace.notebook, workspace.today()
    match view:
        case View.BULLETS:
            return build_standings(corpus.targets, notebook.fetch_measurements(), today)
        case View.HORIZONS:
            return build_horizons(corpus.targets, notebook.fetch_measurements(), today)
        case View.MILESTONES:
            return build_milestones(corpus, notebook.fetch_assessments(), today)
        case _:
            return build_pillars(corpus, notebook.fetch_measurements(), notebook.fetch_assessments(), today)
