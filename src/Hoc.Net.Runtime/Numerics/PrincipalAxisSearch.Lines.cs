namespace Hoc.Net.Runtime.Numerics;

/// <content>The searches along lines, and along a parabola through the last three points.</content>
internal sealed partial class PrincipalAxisSearch
{
    private const int Curve = -1; // in the place of a direction

    private readonly double[] _point; // where the function was called last
    private readonly double[] _former; // where the parabola begins
    private readonly double[] _beforeLast; // where it ends
    private double _formerValue;
    private double _beginning; // how far away these are
    private double _end;
    private double _nearness; // within which the minimum is said to lie
    private double _a; // weights of the points of the parabola
    private double _b;
    private double _c;

    /// <summary>Searches for the least value along a direction.</summary>
    /// <param name="direction">The index of the direction, or <see cref="Curve"/>.</param>
    /// <param name="halvings">How often a step that brings nothing is made shorter.</param>
    /// <param name="curvature">Half the second derivative, 0 when it is not known; improved.</param>
    /// <param name="distance">A guess how far to go; then how far it went.</param>
    /// <param name="value">The function there, if it is known; never is a worse value accepted.</param>
    /// <param name="isKnown">Whether guess and value count.</param>
    /// <returns>False when the search is stopped.</returns>
    private bool Search(int direction, int halvings, ref double curvature, ref double distance, double value, bool isKnown)
    {
        double givenValue = value;
        double givenDistance = distance;
        double start = Value;
        double bestDistance = 0;
        double best = Value;
        bool isFlat = curvature < Precision;
        double first = FirstStep(isFlat, curvature);
        if (isKnown && !(value > best)) (bestDistance, best) = (distance, value);
        if (!isKnown || !(Math.Abs(distance) >= first))
        {
            distance = distance < 0 ? -first : first;
            if (!TryValueAt(direction, distance, out value)) return false;
        }

        if (!(value > best)) (bestDistance, best) = (distance, value);
        int tries = 0;
        double second;
        double secondValue;
        bool isRetried;
        do
        {
            if (isFlat)
            {
                second = start >= value ? distance * 2 : -distance;
                if (!TryValueAt(direction, second, out secondValue)) return false;
                if (!(secondValue > best)) (bestDistance, best) = (second, secondValue);
                curvature = Curvature(start, distance, value, second, secondValue);
            }

            double slope = (value - start) / distance - distance * curvature;
            isFlat = true;
            second = Prediction(slope, curvature);
            isRetried = false;
            while (true)
            {
                if (!TryValueAt(direction, second, out secondValue)) return false;
                if (tries >= halvings || secondValue <= start) break;
                tries++;
                isRetried = start < value && distance * second > 0;
                if (isRetried) break; // both lie beyond the minimum: the curvature was wrong
                second *= 0.5;
            }
        }
        while (isRetried);

        Searches++;
        if (secondValue <= best) best = secondValue;
        else second = bestDistance;
        if (Math.Abs(second * (second - distance)) > Tiny) curvature = Curvature(start, distance, value, second, best);
        else if (tries > 0) curvature = 0;
        if (curvature <= Tiny) curvature = Tiny;
        distance = second;
        Value = best;
        if (givenValue < Value) (Value, distance) = (givenValue, givenDistance);
        if (direction != Curve)
            for (int i = 0; i < _count; i++)
                _x[i] += distance * Directions[direction][i];
        return true;
    }
    /// <summary>Searches along the parabola through the present point and those of the two rounds before; false when the search is stopped.</summary>
    private bool SearchCurve()
    {
        (Value, _formerValue) = (_formerValue, Value);
        double sum = 0;
        for (int i = 0; i < _count; i++)
        {
            double reached = _x[i];
            double former = _beforeLast[i];
            _x[i] = former;
            _beforeLast[i] = reached;
            sum += (reached - former) * (reached - former);
        }

        _end = Math.Sqrt(sum);
        double distance = _end;
        if (_beginning <= 0 || _end <= 0 || Searches < _count * 3 * _count)
        {
            Value = _formerValue;
            (_a, _b, _c) = (0, 0, 1);
        }
        else
        {
            double curvature = 0;
            if (!Search(Curve, 2, ref curvature, ref distance, _formerValue, isKnown: true)) return false;
            Weigh(distance);
        }

        _beginning = _end;
        for (int i = 0; i < _count; i++)
        {
            double first = _former[i];
            _former[i] = _x[i];
            _x[i] = _a * first + _b * _x[i] + _c * _beforeLast[i];
        }

        return true;
    }

    /// <summary>The step from which a line search begins.</summary>
    private double FirstStep(bool isFlat, double curvature)
    {
        double sum = 0;
        foreach (double x in _x) sum += x * x;
        double norm = Math.Sqrt(sum);
        double step = FourthRoot * Math.Sqrt(Math.Abs(Value) / (isFlat ? _least : curvature) + norm * _step) + RootPrecision * _step;
        double limit = FourthRoot * norm + _tolerance;
        if (isFlat && step > limit) step = limit;
        step = step > Tiny ? step : Tiny;
        return step < _longest * 0.01 ? step : _longest * 0.01;
    }

    private static double Curvature(double start, double first, double firstValue, double second, double secondValue) =>
        (second * (firstValue - start) - first * (secondValue - start)) / (first * second * (first - second));

    /// <summary>Where the minimum of the parabola along a direction is, but no farther than the longest step.</summary>
    private double Prediction(double slope, double curvature)
    {
        double distance = curvature > Tiny ? slope * -0.5 / curvature : slope >= 0 ? -_longest : _longest;
        if (Math.Abs(distance) <= _longest) return distance;
        return distance <= 0 ? -_longest : _longest;
    }

    /// <summary>The function at a distance along a direction; false when the search is stopped.</summary>
    private bool TryValueAt(int direction, double distance, out double value)
    {
        if (direction == Curve)
        {
            Weigh(distance);
            for (int i = 0; i < _count; i++) _point[i] = _a * _former[i] + _b * _x[i] + _c * _beforeLast[i];
        }
        else
        {
            for (int i = 0; i < _count; i++) _point[i] = _x[i] + distance * Directions[direction][i];
        }

        Evaluations++;
        value = _function(_point);
        return !IsStopped();
    }

    /// <summary>The weights of the three points for a place on the parabola.</summary>
    private void Weigh(double distance)
    {
        _a = distance * (distance - _end) / (_beginning * (_beginning + _end));
        _b = (distance + _beginning) * (_end - distance) / (_beginning * _end);
        _c = distance * (distance + _beginning) / (_end * (_beginning + _end));
    }
}
