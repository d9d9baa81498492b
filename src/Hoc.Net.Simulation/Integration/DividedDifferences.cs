namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// The modified divided differences φ of a solution at its last times. They are the polynomial through these, which predicts the next step and gives the solution
/// between two steps; its slope is the y' of a backward differentiation formula whose leading coefficient depends on the step and the order alone.
/// </summary>
/// <remarks>K. E. Brenan, S. L. Campbell, L. R. Petzold: Numerical Solution of Initial-Value Problems in Differential-Algebraic Equations, 1989, section 5.2.</remarks>
internal sealed class DividedDifferences
{
    private const int Columns = BdfCoefficients.HighestOrder + 1;

    private readonly double[][] _columns = new double[Columns][]; // φ
    private readonly double[] _spans = new double[Columns]; // ψ, ms: from the newest time back to each older one
    private readonly double[] _shares = new double[Columns]; // α: the step as a part of each span
    private readonly double[] _changes = new double[Columns]; // β: products of spans over those of the step before
    private readonly double[] _errors = new double[Columns]; // σ
    private readonly double[] _slopes = new double[Columns]; // γ, 1/ms: what each column adds to the predicted slope

    public DividedDifferences(int count)
    {
        for (var j = 0; j < Columns; j++)
            _columns[j] = new double[count];
    }

    /// <summary>The order of the step that is tried or comes next.</summary>
    public int Order { get; set; } = 1;

    /// <summary>The order of the last step; 0 before the first.</summary>
    public int LastOrder { get; private set; }

    /// <summary>The last step, ms; 0 before the first.</summary>
    public double LastStep { get; private set; }

    /// <summary>The number of steps in a row of this length and order, the one that is tried included; it is counted up to two more than the order.</summary>
    public int EqualSteps { get; private set; }

    /// <summary>The leading coefficient, 1/ms: how y' changes with y.</summary>
    public double Leading { get; private set; }

    /// <summary>What the norm of the correction is multiplied by for the error test.</summary>
    public double ErrorFactor { get; private set; }

    /// <summary>The solution at the last time.</summary>
    public double[] State => _columns[0];

    /// <summary>Before the first step the slope, then that times the step.</summary>
    public double[] Slope => _columns[1];

    /// <summary>The last column of the present order.</summary>
    public double[] Highest => _columns[Order];

    /// <summary>The column before it.</summary>
    public double[] BelowHighest => _columns[Order - 1];

    /// <summary>The column above it, in which the former correction is kept.</summary>
    public double[] AboveHighest => _columns[Order + 1];

    /// <summary>Starts anew from <see cref="State"/> and <see cref="Slope"/>.</summary>
    public void Start()
    {
        (Order, LastOrder, LastStep, EqualSteps) = (1, 0, 0, 0);
        _spans[0] = 1;
    }

    /// <summary>Sets the first step.</summary>
    public void SetFirstStep(double step)
    {
        StateVector.Scale(step, Slope);
        _spans[0] = step;
    }

    /// <summary>After a failed first step, makes it shorter.</summary>
    public void ShortenFirstStep(double step, double ratio)
    {
        StateVector.Scale(ratio, Slope);
        _spans[0] = step;
    }

    /// <summary>What the error at an order, up to the present one, is in parts of the norm of its difference.</summary>
    public double ErrorAt(int order) => _errors[order];

    /// <summary>Begins an attempt at a step: sets the coefficients, and the columns to this step.</summary>
    public void Begin(double step)
    {
        if (step != LastStep || Order != LastOrder)
            EqualSteps = 0;
        EqualSteps = Math.Min(EqualSteps + 1, LastOrder + 2);
        if (Order + 1 >= EqualSteps)
            MoveSpans(step);
        double leading = 0;
        double shares = 0;
        for (var i = 0; i < Order; i++)
        {
            leading += 1.0 / (i + 1);
            shares += _shares[i];
        }

        Leading = leading / step;
        ErrorFactor = Math.Max(Math.Abs(_shares[Order] - leading + shares), _shares[Order]);
        for (var j = EqualSteps; j <= Order; j++)
            StateVector.Scale(_changes[j], _columns[j]);
    }

    /// <summary>Takes back what <see cref="Begin"/> did to the columns.</summary>
    public void GoBack(double step)
    {
        for (var j = EqualSteps; j <= Order; j++)
            StateVector.Scale(1 / _changes[j], _columns[j]);
        for (var j = 1; j <= Order; j++)
            _spans[j - 1] = _spans[j] - step;
    }

    /// <summary>The polynomial and its slope at the end of the step.</summary>
    public void Predict(Span<double> y, Span<double> slopes)
    {
        _columns[0].CopyTo(y);
        slopes.Clear();
        for (var j = 1; j <= Order; j++)
        {
            StateVector.Add(y, 1, _columns[j], y);
            StateVector.Add(slopes, _slopes[j], _columns[j], slopes);
        }
    }

    /// <summary>Counts a step as taken.</summary>
    public void Accept(double step) => (LastOrder, LastStep) = (Order, step);

    /// <summary>Adds the correction of the prediction to the columns of the step that was taken, and keeps it for a rise of the order.</summary>
    public void Complete(double[] correction, int highestOrder)
    {
        if (LastOrder < highestOrder)
            correction.CopyTo(_columns[LastOrder + 1], 0);
        StateVector.Add(_columns[LastOrder], 1, correction, _columns[LastOrder]);
        for (var j = LastOrder - 1; j >= 0; j--)
            StateVector.Add(_columns[j], 1, _columns[j + 1], _columns[j]);
    }

    /// <summary>The solution, and its slope, at a time between the last two steps.</summary>
    /// <param name="distance">From the last time, ms; not positive.</param>
    /// <param name="y">The solution.</param>
    /// <param name="slopes">Its slope.</param>
    public void Interpolate(double distance, Span<double> y, Span<double> slopes)
    {
        _columns[0].CopyTo(y);
        slopes.Clear();
        double factor = 1;
        double slope = 0;
        var part = distance / _spans[0];
        for (var j = 1; j <= Math.Max(1, LastOrder); j++)
        {
            slope = slope * part + factor / _spans[j - 1];
            factor *= part;
            part = (distance + _spans[j - 1]) / _spans[j];
            StateVector.Add(y, factor, _columns[j], y);
            StateVector.Add(slopes, slope, _columns[j], slopes);
        }
    }

    private void MoveSpans(double step)
    {
        _changes[0] = _shares[0] = _errors[0] = 1;
        _slopes[0] = 0;
        var span = step;
        for (var i = 1; i <= Order; i++)
        {
            var former = _spans[i - 1];
            _spans[i - 1] = span;
            _changes[i] = _changes[i - 1] * span / former;
            span = former + step;
            _shares[i] = step / span;
            _errors[i] = i * _errors[i - 1] * _shares[i];
            _slopes[i] = _slopes[i - 1] + _shares[i - 1] / step;
        }

        _spans[Order] = span;
    }
}
