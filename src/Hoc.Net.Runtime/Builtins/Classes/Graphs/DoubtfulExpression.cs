using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Scripts;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>
/// An expression of a Graph that had no value when it was added, as in session files that speak of cells not made yet. It is
/// tried again for each point, and gives none as long as it fails.
/// </summary>
internal sealed class DoubtfulExpression(HocSession session, string text, HocObject? context, SourceSpan? callSite)
{
    private readonly SourceSpan? _callSite = callSite?.Located;
    private Func<double>? _bound;

    /// <summary>The value; not a number where there is none.</summary>
    public double Evaluate()
    {
        var before = new RunState(session);
        try
        {
            _bound ??= session.CompileNumber(text, context, _callSite);
            return _bound();
        }
        catch (Exception e) when (e is HocException or SimulationException)
        {
            before.Restore();
            return double.NaN;
        }
    }
}
