using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Simulation.Integration;

/// <content>Steps: attempts until one passes, and the choice of the next order and step.</content>
internal sealed partial class NordsieckBdf
{
    private const double WorthwhileRatio = 1.5; // a smaller growth of the step is not worth it
    private const double LargestFirstRatio = 1e4; // the step may grow so much after the first one
    private const double LargestRatio = 10; // and so much later
    private const double RatioAfterFailures = 0.2; // at most, after two failed error tests
    private const double SmallestRatio = 0.1;
    private const double RatioAfterNoConvergence = 0.25;
    private const double BiasBelow = 6; // that errors are overestimated by
    private const double BiasHere = 6;
    private const double BiasAbove = 10;
    private const double Guard = 1e-6; // against errors of 0
    private const double NearShortest = 1.000001;
    private const int MostConvergenceFailures = 10; // in one step
    private const int MostErrorFailures = 7; // in one step
    private const int ErrorFailuresAtOrder = 3; // before the order goes down
    private const int WaitAfterRestart = 10;

    /// <summary>By order, errors whose root is a little above 1/<see cref="WorthwhileRatio"/>.</summary>
    private static ReadOnlySpan<double> HopelessErrors =>
        [0, Root, Root * Root, Root * Root * Root, Root * Root * Root * Root, Root * Root * Root * Root * Root, Root * Root * Root * Root * Root * Root, Root * Root * Root * Root * Root * Root * Root];

    private const double Root = 0.667;

    private StepOutcome TakeStep()
    {
        var start = Time;
        var convergenceFailures = 0;
        var errorFailures = 0;
        var attempt = Attempt.First;
        if (StepCount > 0 && _nextStep != Step)
            AdjustOrderAndStep();
        while (true)
        {
            Time += Step;
            _history.Predict();
            SetCoefficients();
            if (!TrySolve(attempt, out var norm))
            {
                Costs.ConvergenceFailures++;
                GoBack(start);
                _largestRatio = 1;
                if (IsShortest || ++convergenceFailures == MostConvergenceFailures)
                    return StepOutcome.NoConvergence;
                Rescale(Math.Max(RatioAfterNoConvergence, Settings.ShortestStep / Step));
                attempt = Attempt.AfterNoConvergence;
                continue;
            }

            var error = norm / _coefficients.Error;
            if (error <= 1)
            {
                Complete(error);
                return StepOutcome.Taken;
            }

            Costs.ErrorFailures++;
            GoBack(start);
            if (IsShortest || ++errorFailures == MostErrorFailures)
                return StepOutcome.ErrorTooLarge;
            _largestRatio = 1;
            ShortenAfter(error, errorFailures);
            attempt = Attempt.AfterError;
        }
    }

    private bool IsShortest => Math.Abs(Step) <= Settings.ShortestStep * NearShortest;

    private void GoBack(double start)
    {
        NoteFailedAttempt();
        Time = start;
        _history.Retreat();
    }

    private void AdjustOrderAndStep()
    {
        if (_nextOrder != _history.Order)
        {
            if (_nextOrder > _history.Order)
                _history.IncreaseOrder();
            else
                _history.DecreaseOrder();
            _wait = _history.Order + 1;
        }

        Rescale(_nextRatio);
    }

    private void Rescale(double ratio)
    {
        _nextRatio = ratio;
        _history.Rescale(ratio);
        Step = _history.Step;
    }

    private void SetCoefficients()
    {
        _coefficients.Compute(_history.Order, Step, _history.PastSteps, _wait == 1);
        Gamma = Step * _coefficients.StepShare;
        if (StepCount == 0)
            _matrixGamma = Gamma;
        _gammaRatio = StepCount == 0 ? 1 : Gamma / _matrixGamma;
    }

    /// <summary>After a failed error test: first shorter, then of lower order, at last anew.</summary>
    private void ShortenAfter(double error, int failures)
    {
        var shortest = Settings.ShortestStep / Step;
        if (failures <= ErrorFailuresAtOrder)
        {
            var ratio = Math.Max(SmallestRatio, Math.Max(RatioFor(BiasHere * error, _history.Order + 1), shortest));
            Rescale(failures >= 2 ? Math.Min(ratio, RatioAfterFailures) : ratio);
        }
        else if (_history.Order > 1)
        {
            _wait = _history.Order;
            _history.DecreaseOrder();
            Rescale(Math.Max(SmallestRatio, shortest));
        }
        else
        {
            Step *= Math.Max(SmallestRatio, shortest);
            _wait = WaitAfterRestart;
            Evaluate(Time, _history.State, Residual);
            _history.Restart(Step, Residual);
        }
    }

    private unsafe void Complete(double error)
    {
        _history.Complete(_vectors.Address(CorrectionAt), _coefficients.Polynomial, StepCount == 0);
        StepCount++;
        if (--_wait == 1 && _history.Order != HighestOrder)
            KeepCorrection();
        ChooseNext(error);
        _largestRatio = LargestRatio;
        StateVector.Scale(1 / _coefficients.Error, Correction);
    }

    private void KeepCorrection()
    {
        Correction.CopyTo(_history.Kept);
        _keptLeading = _coefficients.Leading;
    }

    /// <summary>Chooses the next order and step: the order that allows the longest step.</summary>
    private void ChooseNext(double error)
    {
        _nextOrder = _history.Order;
        if (_largestRatio == 1)
        {
            _wait = Math.Max(_wait, 2); // some attempt failed: stay as it is
            _nextStep = Step;
            _nextRatio = 1;
            return;
        }

        var here = WorthwhileRatioFor(BiasHere * error, _history.Order + 1);
        _nextRatio = here;
        if (_wait == 0)
        {
            _wait = 2;
            ChooseOrder(RatioBelow(), here, RatioAbove());
        }

        if (_nextRatio < WorthwhileRatio)
        {
            _nextRatio = 1;
            _nextStep = Step;
        }
        else
        {
            _nextRatio = Math.Min(_nextRatio, _largestRatio);
            _nextRatio /= Math.Max(1, Math.Abs(Step) * ShortestPerLongest * _nextRatio);
            _nextStep = Step * _nextRatio;
        }
    }

    private void ChooseOrder(double below, double here, double above)
    {
        var best = Math.Max(below, Math.Max(here, above));
        if (best < WorthwhileRatio)
        {
            _nextRatio = 1;
        }
        else if (best == here)
        {
            _nextRatio = here;
        }
        else if (best == below)
        {
            _nextRatio = below;
            _nextOrder--;
        }
        else
        {
            _nextRatio = above;
            _nextOrder++;
            Correction.CopyTo(_history.Kept);
        }
    }

    private double RatioBelow()
    {
        var order = _history.Order;
        return order == 1 ? 0 : WorthwhileRatioFor(BiasBelow * (Norm(_history.Highest) / _coefficients.ErrorBelow), order);
    }

    private double RatioAbove()
    {
        var order = _history.Order;
        if (order == HighestOrder)
            return 0;
        var quotient = _coefficients.Leading / _keptLeading * PowerOf(Step / _history.PastSteps[1], order + 1);
        StateVector.Add(Correction, -quotient, _history.Kept, Residual);
        return WorthwhileRatioFor(BiasAbove * (Norm(Residual) / _coefficients.ErrorAbove), order + 2);
    }

    /// <summary>The ratio of steps that brings an error of some order to the tolerance, or 1 where that is surely below <see cref="WorthwhileRatio"/>, which needs no root.</summary>
    private static double WorthwhileRatioFor(double error, int order) => error > HopelessErrors[order] ? 1 : RatioFor(error, order);

    /// <summary>The ratio of steps that brings an error of some order to the tolerance.</summary>
    private static double RatioFor(double error, int order) => 1 / ((error > 0 ? LaneMath.PowOfPositive(error, 1.0 / order) : 0) + Guard);

    private static double PowerOf(double x, int exponent)
    {
        double product = 1;
        for (var i = 0; i < exponent; i++)
            product *= x;
        return product;
    }

    private enum Attempt
    {
        First,
        AfterNoConvergence,
        AfterError,
    }
}
