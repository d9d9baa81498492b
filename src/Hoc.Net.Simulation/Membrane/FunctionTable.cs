namespace Hoc.Net.Simulation.Membrane;

/// <summary>
/// The values of a <see cref="FunctionTableField"/>, which all instances share. Between points a function of one argument is linear, one of two
/// bilinear; with more arguments the value is that of the next lower points. Outside it is that of the end.
/// </summary>
public sealed class FunctionTable
{
    private readonly Func<int, double> _values;
    private readonly FunctionTableAxis[] _axes;

    /// <summary>A table; its values and points are read at each use, so that they may change.</summary>
    /// <param name="values">A value by its index: the last argument goes fastest.</param>
    /// <param name="axes">The points of each argument; none for a constant.</param>
    public FunctionTable(Func<int, double> values, params ReadOnlySpan<FunctionTableAxis> axes) => (_values, _axes) = (values, axes.ToArray());

    /// <summary>A function that has one value everywhere.</summary>
    public static FunctionTable Constant(double value) => new(_ => value);

    /// <summary>The value at some arguments.</summary>
    public double At(ReadOnlySpan<double> arguments)
    {
        if (_axes.Length == 0)
            return _values(0);
        var (index, fraction) = _axes[0].Locate(arguments[0]);
        if (_axes.Length == 1)
            return Between(index, fraction);
        var (second, secondFraction) = _axes[1].Locate(arguments[1]);
        index = index * _axes[1].Count + second;
        if (_axes.Length == 2)
        {
            var low = Between(index, secondFraction);
            return fraction > 0 ? (1 - fraction) * low + fraction * Between(index + _axes[1].Count, secondFraction) : low;
        }

        for (var i = 2; i < _axes.Length; i++)
            index = index * _axes[i].Count + _axes[i].Locate(arguments[i]).Index;
        return _values(index);
    }

    private double Between(int index, double fraction) =>
        fraction > 0 ? (1 - fraction) * _values(index) + fraction * _values(index + 1) : _values(index);
}
