using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Bound;

/// <summary>An expression that an object can be assigned to.</summary>
internal interface IObjectPlace
{
    /// <summary>Makes the place hold an object, or none.</summary>
    void Assign(Frame frame, HocObject? value);
}
