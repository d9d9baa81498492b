using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Simulation.Integration;

/// <content>Steps: attempts until one passes, and the choice of the next order and step.</content>
internal sealed partial class FixedLeadingBdf
{
    private const double Convergence = 0.33; // of Newton's iteration, in parts of the tolerance
    private const double ConvergenceAtOnce = 1e-4; // in parts of that, of the first correction
    private const double SlowestRate = 0.9; // of convergence
    private const double UnknownRate = 20; // rate/(1 - rate) where nothing is known
    private const int MostIterations = 4;
    private const int MostConvergenceFailures = 10; // in one step
    private const int MostErrorFailures = 10; // in one step
    private const double RatioAfterFailures = 0.25;
    private const double LargestRatioAfterFailure = 0.9;
    private const double SmallestRatio = 0.5; // after a step that passed
    private const double LargestRatio = 2;
    private const double Bias = 2; // that errors are underestimated by
    private const double Guard = 1e-4; // against errors of 0

    private double _remainder; // rate/(1 - rate): what is left of an iteration in parts of its last correction
    private double _error; // at the order that was chosen
    private double _scaledHere; // order + 1 times the error at the present order
    private double _scaledBelow;
    private double _errorBelow;
    private int _chosenOrder; // the present one or one below

    private StepOutcome TakeStep()
    {
        var convergenceFailures = 0;
        var errorFailures = 0;
        while (true)
        {
            Step = _nextStep;
            _history.Begin(Step);
            Time = _start + Step;
            var hasSolution = TrySolve();
            if (hasSolution && PassesErrorTest())
            {
                Complete();
                return StepOutcome.Taken;
            }

            NoteFailedAttempt();
            _isStarting = false;
            Time = _start;
            _history.GoBack(Step);
            double ratio;
            if (!hasSolution)
            {
                Costs.ConvergenceFailures++;
                if (++convergenceFailures >= MostConvergenceFailures)
                    return StepOutcome.NoConvergence;
                ratio = RatioAfterFailures;
            }
            else
            {
                Costs.ErrorFailures++;
                if (++errorFailures >= MostErrorFailures)
                    return StepOutcome.ErrorTooLarge;
                ratio = RatioAfter(errorFailures);
            }

            _nextStep *= ratio;
            if (StepCount == 0)
                _history.ShortenFirstStep(_nextStep, ratio);
        }
    }

    /// <summary>Solves F = 0 for the state at the end of the step.</summary>
    private bool TrySolve()
    {
        if (StepCount == 0)
            _remainder = UnknownRate;
        _history.Predict(_y, _slopes);
        Array.Clear(_correction);
        double first = 0;
        for (var m = 0; m < MostIterations; m++)
        {
            Evaluate(Time);
            Costs.Solutions++;
            _system.Solve(_history.Leading, _residual);
            StateVector.Add(_y, -1, _residual, _y);
            StateVector.Add(_correction, -1, _residual, _correction);
            StateVector.Add(_slopes, -_history.Leading, _residual, _slopes);
            var size = Norm(_residual);
            if (m == 0)
            {
                first = size;
                if (size <= ConvergenceAtOnce * Convergence)
                    return true;
            }
            else
            {
                var rate = PowerOf(size / first, 1.0 / m);
                if (rate > SlowestRate)
                    return false;
                _remainder = rate / (1 - rate);
            }

            if (_remainder * size <= Convergence)
                return true;
        }

        return false;
    }

    /// <summary>Tests the error, and finds whether the order should go down; <see cref="Errors"/> are then the last difference that was looked at.</summary>
    private bool PassesErrorTest()
    {
        var order = _history.Order;
        var norm = Norm(_correction);
        _error = _history.ErrorAt(order) * norm;
        _scaledHere = (order + 1) * _error;
        _chosenOrder = order;
        if (order > 1)
        {
            StateVector.Add(_history.Highest, 1, _correction, _residual);
            _errorBelow = _history.ErrorAt(order - 1) * Norm(_residual);
            _scaledBelow = order * _errorBelow;
            if (IsLowerOrderBetter(order))
                (_chosenOrder, _error) = (order - 1, _errorBelow);
        }

        return _history.ErrorFactor * norm <= 1;
    }

    private bool IsLowerOrderBetter(int order)
    {
        if (order == 2)
            return _scaledBelow <= 0.5 * _scaledHere;
        StateVector.Add(_history.BelowHighest, 1, _residual, _residual);
        var scaledFurtherBelow = (order - 1) * _history.ErrorAt(order - 2) * Norm(_residual);
        return Math.Max(_scaledBelow, scaledFurtherBelow) <= _scaledHere;
    }

    /// <summary>After a failed error test: of the order that was chosen, and shorter; in the end of first order.</summary>
    private double RatioAfter(int failures)
    {
        _history.Order = failures > 2 ? 1 : _chosenOrder;
        return failures == 1
            ? Math.Clamp(LargestRatioAfterFailure * RatioFor(_error, _history.Order), RatioAfterFailures, LargestRatioAfterFailure)
            : RatioAfterFailures;
    }

    private void Complete()
    {
        StepCount++;
        var rise = _history.Order - _history.LastOrder;
        var order = _history.Order;
        _history.Accept(Step);
        if (_chosenOrder == order - 1 || order == HighestOrder)
            _isStarting = false;
        if (!_isStarting)
        {
            ChooseOrder(order, rise);
            ChooseStep();
        }
        else if (StepCount > 1)
        {
            _history.Order++;
            _nextStep = 2 * Step;
        }

        _history.Complete(_correction, HighestOrder);
    }

    /// <summary>Chooses the next order; it rises only after steps of equal length and order.</summary>
    private void ChooseOrder(int order, int rise)
    {
        if (_chosenOrder == order - 1)
        {
            _history.Order--;
            _error = _errorBelow;
            return;
        }

        if (order == HighestOrder || order + 1 >= _history.EqualSteps || rise == 1)
            return;
        StateVector.Add(_correction, -1, _history.AboveHighest, _residual);
        var scaledAbove = Norm(_residual);
        if (order > 1 && _scaledBelow <= Math.Min(_scaledHere, scaledAbove))
        {
            _history.Order--;
            _error = _errorBelow;
        }
        else if (scaledAbove < (order == 1 ? 0.5 : 1) * _scaledHere)
        {
            _history.Order++;
            _error = scaledAbove / (order + 2);
        }
    }

    /// <summary>The step doubles, stays, or becomes a little shorter.</summary>
    private void ChooseStep()
    {
        var ratio = RatioFor(_error, _history.Order);
        if (ratio >= LargestRatio)
        {
            _nextStep = LargestRatio * Step;
            _nextStep /= Math.Max(1, _nextStep * ShortestPerLongest);
        }
        else if (ratio <= 1)
        {
            _nextStep = Math.Clamp(ratio, SmallestRatio, LargestRatioAfterFailure) * Step;
        }
    }

    private static double RatioFor(double error, int order) => PowerOf(Bias * error + Guard, -1.0 / (order + 1));

    private static double PowerOf(double x, double exponent) => x > 0 ? LaneMath.PowOfPositive(x, exponent) : 0;
}
