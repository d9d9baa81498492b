namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <content>Views.</content>
internal sealed partial class GraphObject
{
    [HocMethod("view", "g.view(x1, y1, width, height, left, top, pixelsx, pixelsy)", "Shows the Graph in one window more: this part of it, in a window there of that size. view(2) shows all of it.", Most = 8)]
    public double View(CallArguments call)
    {
        if (call.Count >= 8)
        {
            var points = ((float)call.Number(7), (float)call.Number(8));
            var view = new GraphView((float)call.Number(1), (float)call.Number(2), (float)call.Number(3), (float)call.Number(4), points);
            (_, _) = (call.Number(5), call.Number(6));
            if (Views.Count == 0) ChosenSize = [view.Left, view.Right, view.Bottom, view.Top];
            view.Widen();
            AddView(view, isAskedFor: true);
        }
        else if (call.Count > 0 && call.Number(1) == 2)
        {
            (float width, float height) = (Scene.X2 - Scene.X1, Scene.Y2 - Scene.Y1);
            AddView(new GraphView(Scene.X1, Scene.Y1, width, height, (width, height)), isAskedFor: true);
        }

        return 1;
    }

    [HocMethod("view_size", "g.view_size(view, x1, x2, y1, y2)", "Sets the size of one view, without a margin.", Least = 5, Most = 5)]
    public double ViewSize(CallArguments call)
    {
        int index = ViewIndex(call);
        Views[index].Show((float)call.Number(2), (float)call.Number(3), (float)call.Number(4), (float)call.Number(5));
        if (index == 0) ChooseShown();
        return 0;
    }

    [HocMethod("view_info", "g.view_info(view, item, x)", "What one view shows: 1 width, 2 height, 3 and 4 these in points, 5 left, 6 right, 7 bottom, 8 top, 9 and 10 width and height of a point, 11 and 12 where x or y lies as a fraction, 13 and 14 in points from the left or the top, 15 height of a letter. Without arguments the view that the mouse is in: -1.", Most = 3)]
    public double ViewInfo(CallArguments call)
    {
        const float letterHeight = 10; // points
        if (call.Count == 0) return -1;
        GraphView view = Views[ViewIndex(call)];
        (float width, float height) = view.Points;
        return call.Integer(2, 1, 15) switch
        {
            1 => view.Width,
            2 => view.Height,
            3 => width,
            4 => height,
            5 => view.Left,
            6 => view.Right,
            7 => view.Bottom,
            8 => view.Top,
            9 => width > 0 ? view.Width / width : 1,
            10 => height > 0 ? view.Height / height : 1,
            11 => (call.Number(3) - view.Left) / view.Width,
            12 => (call.Number(3) - view.Bottom) / view.Height,
            13 => (float)((call.Number(3) - view.Left) / view.Width) * width,
            14 => height - (float)((call.Number(3) - view.Bottom) / view.Height) * height,
            _ => letterHeight,
        };
    }

    private int ViewIndex(CallArguments call)
    {
        if (Views.Count > 0) return call.Integer(1, 0, Views.Count - 1);
        throw call.Fault(RuntimeDiagnostics.IndexOutOfRange, $"{Name} has no view.", "Show it by view(), or make it by new Graph().");
    }
}
