using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound;

/// <summary>An expression that a string can be assigned to.</summary>
internal interface IStringPlace
{
    /// <summary>Stores a string.</summary>
    void Assign(Frame frame, string value);
}
