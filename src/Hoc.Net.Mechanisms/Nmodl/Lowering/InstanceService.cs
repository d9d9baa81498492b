using System.Collections.Immutable;
using System.Globalization;
using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Nmodl.Lowering;

/// <summary>A function whose first argument is an object of the instance.</summary>
/// <param name="Name">Its name in NMODL.</param>
/// <param name="TakesStream">True for the functions of streams (RANDOM), false for those of other objects.</param>
/// <param name="Counts">How many numbers may follow.</param>
/// <param name="Body">What it does.</param>
internal sealed record InstanceService(string Name, bool TakesStream, ImmutableArray<int> Counts, InstanceBody Body)
{
    /// <summary>A call for the object of a column.</summary>
    public ServiceForm Call(int column, ImmutableArray<FormExpression> arguments)
    {
        var body = Body;
        return new(Name, (frame, row, clock, x) => body(frame, column, row, clock, x), arguments)
        {
            Subject = column.ToString(CultureInfo.InvariantCulture),
        };
    }
}
