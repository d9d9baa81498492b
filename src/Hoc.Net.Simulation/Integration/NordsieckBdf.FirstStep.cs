namespace Hoc.Net.Simulation.Integration;

/// <content>
/// The first step: half of that for which the error of first order, h²·|y''|/2, is as large as the tolerance; |y''| is a difference of derivatives over a
/// step that is improved until both agree within a factor of two (CVODES guide, section 2.1).
/// </content>
internal sealed partial class NordsieckBdf
{
    private const double LowestFactor = 100; // of the rounding of the time
    private const double HighestFactor = 0.1; // of the time to the stop, and of what a state may change
    private const double Bias = 0.5;
    private const int Improvements = 4;

    private StepOutcome TryBegin(double stop)
    {
        if (!TryWeigh())
            return StepOutcome.NoTolerance;
        Evaluate(Time, _history.State, _history.Slope);
        if (!TryChooseFirstStep(stop, out var step))
            return StepOutcome.StopTooClose;
        step /= Math.Max(1, step * ShortestPerLongest);
        step = Math.Max(step, Settings.ShortestStep);
        if (Time + step > stop)
            step = stop - Time;
        _history.SetFirstStep(step);
        Step = _nextStep = step;
        _nextRatio = 1;
        _nextOrder = 1;
        return StepOutcome.Taken;
    }

    private bool TryChooseFirstStep(double stop, out double step)
    {
        step = 0;
        var distance = stop - Time;
        var rounding = Rounding * Math.Max(Math.Abs(Time), Math.Abs(stop));
        if (distance < 2 * rounding)
            return false;
        var lowest = LowestFactor * rounding;
        var highest = HighestFirstStep(distance);
        var guess = Math.Sqrt(lowest * highest);
        if (highest < lowest)
        {
            step = guess;
            return true;
        }

        step = Math.Clamp(Bias * Improve(guess, highest), lowest, highest);
        return true;
    }

    private double Improve(double guess, double highest)
    {
        for (var count = 1; ; count++)
        {
            var curvature = Curvature(guess);
            var better = curvature * highest * highest > 2 ? Math.Sqrt(2 / curvature) : Math.Sqrt(guess * highest);
            var ratio = better / guess;
            if (count >= Improvements || ratio is > 0.5 and < 2)
                return better;
            if (count >= 2 && ratio > 2)
                return guess; // the differences are all rounding
            guess = better;
        }
    }

    /// <summary>A tenth of the time, or less so that no state changes by more than a tenth, its tolerance apart.</summary>
    private double HighestFirstStep(double distance)
    {
        double fastest = 0;
        var tolerances = Tolerances;
        var state = _history.State;
        var slope = _history.Slope;
        for (var i = 0; i < tolerances.Length; i++)
        {
            var change = HighestFactor * Math.Abs(state[i]) + tolerances[i];
            fastest = Math.Max(fastest, Math.Abs(slope[i]) / change);
        }

        var highest = HighestFactor * distance;
        return highest * fastest > 1 ? 1 / fastest : highest;
    }

    /// <summary>The norm of y'', from the derivatives a step apart.</summary>
    private double Curvature(double step)
    {
        StateVector.Add(_history.State, step, _history.Slope, Tried);
        Evaluate(Time + step, Tried, Residual);
        StateVector.Add(Residual, -1, _history.Slope, Residual);
        StateVector.Scale(1 / step, Residual);
        return Norm(Residual);
    }
}
