using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Builtins.Classes.Randomness;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>A random stream of a density mechanism (RANDOM) in the accessed section: <c>r_noisy(.5)</c>; in the middle without a location.</summary>
internal sealed class RangeStreamExpression(SourceSpan span, RangeVariable variable, Expression? location) : ObjectExpression(span)
{
    private const double Middle = 0.5;

    /// <inheritdoc/>
    public override HocObject? EvaluateObject(Frame frame)
    {
        double x = location is null ? Middle : location.EvaluateNumber(frame);
        frame.At = this;
        return NmodlRandomObject.Of(frame.Session, frame.Session.Sections.Accessed(this).StreamAt(variable, x));
    }
}
