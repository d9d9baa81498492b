namespace Hoc.Net.Runtime.Morphology;

/// <summary>
/// The surface between the contours of a stack, as triangles: a step goes along one contour or the next, whichever leaves the shorter edge. Their areas are
/// summed by Kahan's formula ("Miscalculating area and angles of a needle-like triangle", 2000).
/// </summary>
internal static class SomaSurface
{
    /// <summary>The area (µm²) without the ends.</summary>
    public static double Area(IReadOnlyList<TracedPoint[]> contours)
    {
        double area = 0;
        for (int i = 1; i < contours.Count; i++) area += AreaBetween(contours[i - 1], contours[i]);
        return area;
    }

    private static double AreaBetween(TracedPoint[] one, TracedPoint[] other)
    {
        TracedPoint[] first = Round(one, one[0]);
        TracedPoint[] second = Round(other, one[0]);
        (int i, int j) = (0, 0);
        double area = 0;
        double edge = first[0].DistanceTo(second[0]);
        while (i < first.Length - 1 || j < second.Length - 1)
        {
            bool isAlongFirst = j == second.Length - 1
                || (i < first.Length - 1 && Tolerance.IsLess(Square(first[i + 1], second[j]), Square(first[i], second[j + 1])));
            double step = isAlongFirst ? first[i].DistanceTo(first[i + 1]) : second[j].DistanceTo(second[j + 1]);
            if (isAlongFirst) i++;
            else j++;
            double next = first[i].DistanceTo(second[j]);
            area += Triangle(edge, next, step);
            edge = next;
        }

        return area;
    }

    private static double Square(in TracedPoint a, in TracedPoint b) => Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2);

    /// <summary>The contour's points clockwise from the one that is nearest to a place, and back to it.</summary>
    private static TracedPoint[] Round(TracedPoint[] contour, in TracedPoint place)
    {
        double[] x = [.. contour.Select(point => point.X)];
        double[] y = [.. contour.Select(point => point.Y)];
        double[] z = [.. contour.Select(point => point.Z)];
        TracedPoint center = new Outline(x, y, z).Center;
        bool isCounterclockwise = (x[0] - center.X) * (y[1] - center.Y) - (y[0] - center.Y) * (x[1] - center.X) > 0;
        TracedPoint[] points = [.. contour];
        if (isCounterclockwise) Array.Reverse(points);
        int nearest = 0;
        for (int i = 1; i < points.Length; i++)
        {
            if (Tolerance.IsLess(points[i].DistanceTo(place), points[nearest].DistanceTo(place))) nearest = i;
        }

        return [.. points[nearest..], .. points[..nearest], points[nearest]];
    }

    private static double Triangle(double a, double b, double c)
    {
        Span<double> edges = [a, b, c];
        edges.Sort();
        (double least, double middle, double most) = (edges[0], edges[1], edges[2]);
        double lack = least - (most - middle);
        return lack < 0 ? 0 : .25 * Math.Sqrt((most + (middle + least)) * lack * (least + (most - middle)) * (most + (middle - least)));
    }
}
