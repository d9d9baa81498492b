using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound;

/// <summary>A statement whose names are resolved.</summary>
internal abstract class Statement
{
    /// <summary>Does it.</summary>
    public abstract Completion Execute(Frame frame);
}
