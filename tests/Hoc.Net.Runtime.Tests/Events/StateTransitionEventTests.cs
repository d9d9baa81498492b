namespace Hoc.Net.Runtime.Tests.Events;

/// <summary>What golden cases cannot show of StateTransitionEvent: where NEURON crashes or frees memory that it uses.</summary>
internal sealed class StateTransitionEventTests
{
    private const string Scene = "create soma\naccess soma\nobjref m, c, f\nhigh = 0.5\ncount = 0\nproc start() { m.state(0) }\nf = new FInitializeHandler(\"start()\")\n";

    [Test]
    public void With_local_steps_a_machine_must_know_its_cell()
    {
        ScriptRun run = ScriptRun.Of(Scene + "m = new StateTransitionEvent(1)\nc = new CVode()\n{ c.active(1) c.use_local_dt(1) }\nfinitialize(-65)\n");

        Assert.That(run.Diagnostics, Does.Contain("does not know the cell").And.Contain("new StateTransitionEvent(n, process)"));
    }

    [Test]
    public void A_machine_that_has_ended_moves_no_more()
    {
        string script = Scene + "m = new StateTransitionEvent(1)\nx = m.transition(0, 0, &t, &high, \"count += 1\")\nfinitialize(-65)\nobjref m\nwhile (t < 1) fadvance()\nprint count\n";

        Assert.That(ScriptRun.OutputOf(script), Does.EndWith("0 \n"));
    }

    [Test]
    public void A_variable_that_is_gone_is_told_of()
    {
        ScriptRun run = ScriptRun.Of(
            Scene + "create other\nm = new StateTransitionEvent(1)\nx = m.transition(0, 0, &other.v(.5), &high)\nfinitialize(-65)\nother delete_section()\nwhile (t < 1) fadvance()\n");

        Assert.That(run.Diagnostics, Does.Contain("error SIM"));
    }
}
