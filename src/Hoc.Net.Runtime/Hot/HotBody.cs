using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Hot;

/// <summary>The compiled body of a procedure.</summary>
internal sealed class HotBody(HotCode code) : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame) => code(frame, 0);
}
