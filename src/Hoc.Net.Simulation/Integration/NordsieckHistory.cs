using System.Runtime.Intrinsics;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// The Nordsieck array of a solution: y, h·y', h²·y''/2, ... at the last time, which is the polynomial through the past and so predicts the
/// next step and gives the solution between two steps (dense output).
/// </summary>
/// <remarks>Byrne and Hindmarsh 1975, section 2; the changes of order as in CVODE's guide, section 2.1.</remarks>
internal sealed class NordsieckHistory
{
    private const int Columns = BdfCoefficients.HighestOrder + 1;

    private readonly StateColumns _columns;
    private readonly double[] _past = new double[Columns + 1]; // ms, by age
    private readonly double[] _change = new double[Columns + 1];

    public NordsieckHistory(int count) => _columns = new(Columns, count);

    /// <summary>The array itself.</summary>
    public StateColumns Array => _columns;

    /// <summary>The order of the polynomial.</summary>
    public int Order { get; private set; } = 1;

    /// <summary>The step that the columns are scaled to, ms.</summary>
    public double Step { get; private set; }

    /// <summary>The lengths of past steps, ms, the last first.</summary>
    public ReadOnlySpan<double> PastSteps => _past;

    /// <summary>The solution, or its prediction.</summary>
    public Span<double> State => _columns[0];

    /// <summary>Its derivative times the step.</summary>
    public Span<double> Slope => _columns[1];

    /// <summary>The last column of the present order.</summary>
    public Span<double> Highest => _columns[Order];

    /// <summary>A correction that is kept for an increase of order, in the column that no order below the highest uses.</summary>
    public Span<double> Kept => _columns[Columns - 1];

    /// <summary>Starts from a state, which is in <see cref="State"/>, at first order.</summary>
    public void Start()
    {
        Order = 1;
        Step = 0;
    }

    /// <summary>Sets the first step; <see cref="Slope"/> holds the derivative.</summary>
    public void SetFirstStep(double step)
    {
        Step = step;
        StateVector.Scale(step, Slope);
    }

    /// <summary>Takes the state as it is and starts anew from a derivative, with first order.</summary>
    public void Restart(double step, ReadOnlySpan<double> derivative)
    {
        Step = step;
        derivative.CopyTo(Slope);
        StateVector.Scale(step, Slope);
    }

    /// <summary>Makes the array that of another step.</summary>
    public void Rescale(double ratio)
    {
        var factor = ratio;
        for (var j = 1; j <= Order; j++)
        {
            StateVector.Scale(factor, _columns[j]);
            factor *= ratio;
        }

        Step *= ratio;
    }

    /// <summary>Moves the polynomial one step on.</summary>
    public unsafe void Predict()
    {
        if (Vector512.IsHardwareAccelerated)
            StatePasses<Lanes8>.Predict(_columns.Address(0), _columns.Stride, Order);
        else
            StatePasses<Lanes4>.Predict(_columns.Address(0), _columns.Stride, Order);
    }

    /// <summary>Moves it back, after a step that failed.</summary>
    public void Retreat()
    {
        for (var k = 1; k <= Order; k++)
            for (var j = Order; j >= k; j--)
                StateVector.Add(_columns[j - 1], -1, _columns[j], _columns[j - 1]);
    }

    /// <summary>Ends a step.</summary>
    /// <param name="correction">What was added to the prediction of the state, padded.</param>
    /// <param name="polynomial">What that adds to each column.</param>
    /// <param name="isFirst">Whether there was no step before.</param>
    public unsafe void Complete(double* correction, ReadOnlySpan<double> polynomial, bool isFirst)
    {
        for (var i = Order; i >= 2; i--)
            _past[i - 1] = _past[i - 2];
        if (Order == 1 && !isFirst)
            _past[1] = _past[0];
        _past[0] = Step;
        if (Vector512.IsHardwareAccelerated)
            StatePasses<Lanes8>.Complete(_columns.Address(0), _columns.Stride, Order, polynomial, correction);
        else
            StatePasses<Lanes4>.Complete(_columns.Address(0), _columns.Stride, Order, polynomial, correction);
    }

    /// <summary>The solution at a time between the last two steps.</summary>
    /// <param name="distance">From the last time, ms; not positive.</param>
    /// <param name="result">The solution, padded.</param>
    public unsafe void Interpolate(double distance, double* result)
    {
        var s = distance / Step;
        if (Vector512.IsHardwareAccelerated)
            StatePasses<Lanes8>.Interpolate(_columns.Address(0), _columns.Stride, Order, s, result);
        else
            StatePasses<Lanes4>.Interpolate(_columns.Address(0), _columns.Stride, Order, s, result);
    }

    /// <summary>Goes one order up, with the correction that is <see cref="Kept"/>.</summary>
    public void IncreaseOrder()
    {
        var l = _change;
        System.Array.Clear(l);
        l[2] = 1;
        double alpha = -1;
        double alphaHat = 1;
        double product = 1;
        double former = 1;
        var span = Step;
        for (var j = 1; j < Order; j++)
        {
            span += _past[j];
            var ratio = span / Step;
            product *= ratio;
            alpha -= 1.0 / (j + 1);
            alphaHat += 1 / ratio;
            Multiply(l, j, former);
            former = ratio;
        }

        var added = _columns[Order + 1];
        Kept.CopyTo(added);
        StateVector.Scale((-alpha - alphaHat) / product, added);
        for (var j = 2; j <= Order; j++)
            StateVector.Add(_columns[j], l[j], added, _columns[j]);
        Order++;
    }

    /// <summary>Goes one order down.</summary>
    public void DecreaseOrder()
    {
        var l = _change;
        System.Array.Clear(l);
        l[2] = 1;
        double span = 0;
        for (var j = 1; j <= Order - 2; j++)
        {
            span += _past[j - 1];
            Multiply(l, j, span / Step);
        }

        for (var j = 2; j < Order; j++)
            StateVector.Add(_columns[j], -l[j], _columns[Order], _columns[j]);
        Order--;
    }

    /// <summary>Multiplies the polynomial x²·... by x + root.</summary>
    private static void Multiply(double[] polynomial, int j, double root)
    {
        for (var i = j + 2; i >= 2; i--)
            polynomial[i] = polynomial[i] * root + polynomial[i - 1];
    }
}
