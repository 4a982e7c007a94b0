package id.benangmerah.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Renders the typed template that a controller returns. The page is complete in memory
/// before the first byte leaves, so a fault in a template still gives a clean error page.
@Configuration(proxyBeanMethods = false)
class JteRendering implements WebMvcConfigurer {

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new JteModelHandler());
    }

    private static final class JteModelHandler implements HandlerMethodReturnValueHandler {

        @Override
        public boolean supportsReturnType(MethodParameter returnType) {
            return JteModel.class.isAssignableFrom(returnType.getParameterType());
        }

        @Override
        public void handleReturnValue(
                @Nullable Object value,
                MethodParameter returnType,
                ModelAndViewContainer container,
                NativeWebRequest request)
                throws IOException {
            container.setRequestHandled(true);
            var response = request.getNativeResponse(HttpServletResponse.class);
            if (!(value instanceof JteModel model) || response == null) return;
            var output = new StringOutput(16_384);
            model.render(output);
            var bytes = output.toString().getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
