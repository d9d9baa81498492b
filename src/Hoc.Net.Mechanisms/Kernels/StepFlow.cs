using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels.Graphs;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels;

/// <summary>Finds out whether the kernels of a step may be run for different cells side by side, and what they leave behind besides their rows.</summary>
internal static class StepFlow
{
    /// <param name="code">The mechanism.</param>
    /// <param name="ownGlobals">How many of its shared variables are its own; the others are EXTERNAL.</param>
    public static StepTraits Of(MechanismCode code, int ownGlobals)
    {
        lock (code)
        {
            var form = code.Program.Form;
            List<KernelForm> kernels =
            [
                .. new[] { form.BeforeCurrents, form.Currents, form.Advance, form.Diffuse, form.AfterSolve, form.BeforeStep }.OfType<KernelForm>(),
            ];
            List<Place> written = [.. kernels.SelectMany(k => code.Facts(k).Written).Where(static p => p.Storage is Storage.Global or Storage.Shared).Distinct()];
            var reaches = kernels.Exists(k => code.Facts(k).Reaches || code.Facts(k).Obstacle is not null)
                || written.Exists(p => p.Storage == Storage.Global && p.Index >= ownGlobals);
            return new()
            {
                Reaches = reaches,
                IsOrdered = reaches || kernels.Exists(k => code.Facts(k).CallsShared) || HandsOn(code, kernels, written),
                Remembers = reaches || Remembers(code),
                IsPrepared = code.Program.Tabulated.Length > 0 || form.Constants.Length > 0,
                WrittenGlobals = [.. written.Where(static p => p.Storage == Storage.Global).Select(static p => p.Index)],
                WritesMemory = written.Exists(static p => p.Storage == Storage.Shared),
                MayFail = kernels.Append(form.Deliver).OfType<KernelForm>().Any(k => code.Facts(k).MayFail),
                Events = ReachOfEvents(code, ownGlobals, written),
                Cost = kernels.Sum(static k => FormWeight.Of(k.Body).Operations),
            };
        }
    }

    /// <summary>How far the handling of events reaches, where kernels of the step write these shared variables.</summary>
    private static EventReach ReachOfEvents(MechanismCode code, int ownGlobals, List<Place> written)
    {
        if (code.Program.Form.Deliver is not { } deliver)
            return EventReach.Instance;
        var facts = code.Facts(deliver);
        if (facts.Reaches || facts.Obstacle is not null || !code.Program.Form.Watches.IsEmpty || facts.Written.Union(facts.OnlyRead).Any(IsElsewhere))
            return EventReach.Anything;
        return facts.CallsShared || facts.Written.Any(static p => p.Storage is Storage.Global or Storage.Shared) ? EventReach.Exchange : EventReach.Instance;

        bool IsElsewhere(Place place) => (place.Storage == Storage.Global && place.Index >= ownGlobals) || written.Contains(place);
    }

    /// <summary>Whether a kernel sees what another instance has left in a shared variable.</summary>
    private static bool HandsOn(MechanismCode code, List<KernelForm> kernels, List<Place> written)
    {
        if (written.Count == 0)
            return false;
        foreach (var kernel in kernels)
        {
            foreach (var switches in new[] { 0, code.AllSwitches }.Distinct())
            {
                var graph = code.GraphOf(kernel, switches);
                if (written.Exists(graph.Loaded.Contains) || written.Exists(p => graph.Direct.Any(v => Holds(v, p))))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether the kernels of an evaluation read what they, or an earlier evaluation, have stored.</summary>
    private static bool Remembers(MechanismCode code)
    {
        var form = code.Program.Form;
        var (loaded, stored) = (new HashSet<Place>(), new HashSet<Place>());
        foreach (var kernel in new[] { form.FollowStates, form.BeforeCurrents, form.VariableCurrents ?? form.Currents, form.Derivatives, form.AfterSolve }.OfType<KernelForm>())
        {
            if (code.Facts(kernel) is not { Obstacle: null, Reaches: false, CallsShared: false })
                return true;
            foreach (var switches in new[] { 0, code.AllSwitches }.Distinct())
            {
                var graph = code.GraphOf(kernel, switches);
                if (graph.Direct.Count > 0)
                    return true;
                loaded.UnionWith(graph.Loaded);
                stored.UnionWith(graph.Stored);
            }
        }

        return loaded.Overlaps(stored);
    }

    private static bool Holds(Variable variable, Place place) =>
        variable.Storage == place.Storage && place.Index >= variable.Slot && place.Index < variable.Slot + variable.Length;
}
