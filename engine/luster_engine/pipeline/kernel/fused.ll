; made from fused.c with sha256 179905b8b4e2fe004b66e8a064ed6296a55ede341059c531fb124f5723ddf102

%struct.Pass = type { i64, i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr }
%struct.Rows = type { ptr, ptr, float }

; Function Attrs: nounwind
define void @pass_8_8(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, i64 noundef %3, i64 noundef %4, ptr nocapture noundef readonly %5, ptr noundef %6, ptr noundef %7, ptr noundef %8, ptr noundef %9, ptr noundef %10, ptr noundef %11, ptr noundef %12, ptr nocapture noundef readonly %13, ptr nocapture noundef readonly %14, ptr noundef %15, ptr noundef %16) local_unnamed_addr #0 {
  %18 = alloca %struct.Pass, align 8
  %19 = load i64, ptr %5, align 8, !tbaa !4
  %20 = getelementptr inbounds i64, ptr %5, i64 1
  %21 = load i64, ptr %20, align 8, !tbaa !4
  %22 = getelementptr inbounds i64, ptr %5, i64 2
  %23 = load i64, ptr %22, align 8, !tbaa !4
  %24 = getelementptr inbounds i64, ptr %5, i64 3
  %25 = load i64, ptr %24, align 8, !tbaa !4
  %26 = getelementptr inbounds i64, ptr %5, i64 4
  %27 = load i64, ptr %26, align 8, !tbaa !4
  %28 = getelementptr inbounds i64, ptr %5, i64 5
  %29 = load i64, ptr %28, align 8, !tbaa !4
  %30 = getelementptr inbounds i64, ptr %5, i64 6
  %31 = load i64, ptr %30, align 8, !tbaa !4
  %32 = shl nsw i64 %21, 3
  %33 = icmp eq i64 %19, %4
  %34 = select i1 %33, i64 %29, i64 0
  %35 = add nsw i64 %34, %4
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %18) #11
  store i64 %19, ptr %18, align 8, !tbaa !8
  %36 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 1
  store i64 %21, ptr %36, align 8, !tbaa !11
  %37 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 2
  store ptr %6, ptr %37, align 8, !tbaa !12
  %38 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 3
  store ptr %7, ptr %38, align 8, !tbaa !13
  %39 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 4
  store ptr %8, ptr %39, align 8, !tbaa !14
  %40 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 5
  store ptr %9, ptr %40, align 8, !tbaa !15
  %41 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 6
  store ptr %10, ptr %41, align 8, !tbaa !16
  %42 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 7
  store ptr %11, ptr %42, align 8, !tbaa !17
  %43 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 8
  store ptr %12, ptr %43, align 8, !tbaa !18
  %44 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 9
  store ptr %16, ptr %44, align 8, !tbaa !19
  %45 = icmp sgt i64 %35, %3
  br i1 %45, label %46, label %65

46:                                               ; preds = %17
  %47 = mul i64 %21, 3
  %48 = shl i64 %21, 1
  %49 = icmp sgt i64 %21, 0
  %50 = icmp eq i64 %31, 0
  %51 = icmp eq i64 %31, 1
  %52 = icmp sgt i64 %29, 0
  %53 = getelementptr inbounds float, ptr %14, i64 2
  %54 = shl nsw i64 %21, 2
  %55 = tail call i64 @llvm.smin.i64(i64 %21, i64 %29)
  %56 = sub nsw i64 %21, %29
  %57 = tail call i64 @llvm.smax.i64(i64 %56, i64 %55)
  %58 = add nsw i64 %55, 16
  %59 = icmp sgt i64 %58, %57
  %60 = icmp slt i64 %29, 1
  %61 = icmp eq i64 %21, 1
  %62 = add i64 %48, -2
  %63 = getelementptr inbounds float, ptr %16, i64 %54
  %64 = getelementptr inbounds float, ptr %14, i64 1
  br label %66

65:                                               ; preds = %300, %17
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %18) #11
  ret void

66:                                               ; preds = %46, %300
  %67 = phi i64 [ %3, %46 ], [ %301, %300 ]
  %68 = icmp slt i64 %67, %19
  br i1 %68, label %69, label %241

69:                                               ; preds = %66
  %70 = srem i64 %67, %23
  %71 = mul nsw i64 %70, %32
  %72 = getelementptr inbounds float, ptr %15, i64 %71
  %73 = sub nsw i64 %67, %3
  %74 = mul i64 %47, %73
  %75 = getelementptr inbounds i8, ptr %0, i64 %74
  tail call void @llvm.experimental.noalias.scope.decl(metadata !20)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !23)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !25)
  %76 = getelementptr inbounds float, ptr %72, i64 %21
  %77 = getelementptr inbounds float, ptr %72, i64 %48
  br i1 %49, label %78, label %105

78:                                               ; preds = %69, %78
  %79 = phi i64 [ %103, %78 ], [ 0, %69 ]
  %80 = mul nuw nsw i64 %79, 3
  %81 = getelementptr inbounds i8, ptr %75, i64 %80
  %82 = load i8, ptr %81, align 1, !tbaa !27, !alias.scope !20, !noalias !28
  %83 = zext i8 %82 to i64
  %84 = getelementptr inbounds float, ptr %13, i64 %83
  %85 = load float, ptr %84, align 4, !tbaa !29, !alias.scope !25, !noalias !31
  %86 = getelementptr inbounds float, ptr %72, i64 %79
  store float %85, ptr %86, align 4, !tbaa !29, !alias.scope !23, !noalias !32
  %87 = add nuw nsw i64 %80, 1
  %88 = getelementptr inbounds i8, ptr %75, i64 %87
  %89 = load i8, ptr %88, align 1, !tbaa !27, !alias.scope !20, !noalias !28
  %90 = zext i8 %89 to i64
  %91 = or i64 %90, 256
  %92 = getelementptr inbounds float, ptr %13, i64 %91
  %93 = load float, ptr %92, align 4, !tbaa !29, !alias.scope !25, !noalias !31
  %94 = getelementptr inbounds float, ptr %76, i64 %79
  store float %93, ptr %94, align 4, !tbaa !29, !alias.scope !23, !noalias !32
  %95 = add nuw nsw i64 %80, 2
  %96 = getelementptr inbounds i8, ptr %75, i64 %95
  %97 = load i8, ptr %96, align 1, !tbaa !27, !alias.scope !20, !noalias !28
  %98 = zext i8 %97 to i64
  %99 = or i64 %98, 512
  %100 = getelementptr inbounds float, ptr %13, i64 %99
  %101 = load float, ptr %100, align 4, !tbaa !29, !alias.scope !25, !noalias !31
  %102 = getelementptr inbounds float, ptr %77, i64 %79
  store float %101, ptr %102, align 4, !tbaa !29, !alias.scope !23, !noalias !32
  %103 = add nuw nsw i64 %79, 1
  %104 = icmp eq i64 %103, %21
  br i1 %104, label %105, label %78, !llvm.loop !33

105:                                              ; preds = %78, %69
  br i1 %50, label %141, label %106

106:                                              ; preds = %105
  tail call void @llvm.experimental.noalias.scope.decl(metadata !36)
  %107 = getelementptr inbounds i16, ptr %1, i64 %74
  %108 = getelementptr inbounds i8, ptr %1, i64 %74
  br label %109

109:                                              ; preds = %138, %106
  %110 = phi i64 [ 0, %106 ], [ %139, %138 ]
  %111 = add nuw nsw i64 %110, 5
  %112 = mul nsw i64 %111, %21
  %113 = getelementptr inbounds float, ptr %72, i64 %112
  br i1 %51, label %114, label %126

114:                                              ; preds = %109
  %115 = getelementptr inbounds i8, ptr %108, i64 %110
  br i1 %49, label %116, label %138

116:                                              ; preds = %114, %116
  %117 = phi i64 [ %124, %116 ], [ 0, %114 ]
  %118 = mul nuw nsw i64 %117, 3
  %119 = getelementptr inbounds i8, ptr %115, i64 %118
  %120 = load i8, ptr %119, align 1, !tbaa !27, !noalias !36
  %121 = uitofp i8 %120 to float
  %122 = fmul fast float %121, 0x3F70101020000000
  %123 = getelementptr inbounds float, ptr %113, i64 %117
  store float %122, ptr %123, align 4, !tbaa !29, !alias.scope !36
  %124 = add nuw nsw i64 %117, 1
  %125 = icmp eq i64 %124, %21
  br i1 %125, label %138, label %116, !llvm.loop !39

126:                                              ; preds = %109
  %127 = getelementptr inbounds i16, ptr %107, i64 %110
  br i1 %49, label %128, label %138

128:                                              ; preds = %126, %128
  %129 = phi i64 [ %136, %128 ], [ 0, %126 ]
  %130 = mul nuw nsw i64 %129, 3
  %131 = getelementptr inbounds i16, ptr %127, i64 %130
  %132 = load i16, ptr %131, align 2, !tbaa !40, !noalias !36
  %133 = uitofp i16 %132 to float
  %134 = fmul fast float %133, 0x3EF0001000000000
  %135 = getelementptr inbounds float, ptr %113, i64 %129
  store float %134, ptr %135, align 4, !tbaa !29, !alias.scope !36
  %136 = add nuw nsw i64 %129, 1
  %137 = icmp eq i64 %136, %21
  br i1 %137, label %138, label %128, !llvm.loop !42

138:                                              ; preds = %128, %116, %126, %114
  %139 = add nuw nsw i64 %110, 1
  %140 = icmp eq i64 %139, 3
  br i1 %140, label %141, label %109, !llvm.loop !43

141:                                              ; preds = %138, %105
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %25, i64 noundef %67, ptr noundef %72) #12
  br i1 %52, label %142, label %244

142:                                              ; preds = %141
  tail call void @llvm.experimental.noalias.scope.decl(metadata !44)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !47)
  %143 = getelementptr inbounds float, ptr %72, i64 %47
  %144 = getelementptr inbounds float, ptr %72, i64 %54
  br i1 %49, label %150, label %145

145:                                              ; preds = %150, %142
  br i1 %59, label %166, label %146

146:                                              ; preds = %145
  %147 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !47, !noalias !44
  %148 = insertelement <16 x float> poison, float %147, i64 0
  %149 = shufflevector <16 x float> %148, <16 x float> poison, <16 x i32> zeroinitializer
  br label %168

150:                                              ; preds = %142, %150
  %151 = phi i64 [ %164, %150 ], [ 0, %142 ]
  %152 = getelementptr inbounds float, ptr %72, i64 %151
  %153 = load float, ptr %152, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %154 = fmul fast float %153, 0x3FCB367A00000000
  %155 = getelementptr inbounds float, ptr %76, i64 %151
  %156 = load float, ptr %155, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %157 = fmul fast float %156, 0x3FE6E2EB20000000
  %158 = fadd fast float %157, %154
  %159 = getelementptr inbounds float, ptr %77, i64 %151
  %160 = load float, ptr %159, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %161 = fmul fast float %160, 0x3FB27BB300000000
  %162 = fadd fast float %158, %161
  %163 = getelementptr inbounds float, ptr %143, i64 %151
  store float %162, ptr %163, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %164 = add nuw nsw i64 %151, 1
  %165 = icmp eq i64 %164, %21
  br i1 %165, label %145, label %150, !llvm.loop !49

166:                                              ; preds = %174, %145
  %167 = phi i64 [ %55, %145 ], [ %169, %174 ]
  br i1 %49, label %196, label %241

168:                                              ; preds = %174, %146
  %169 = phi i64 [ %58, %146 ], [ %177, %174 ]
  %170 = phi i64 [ %55, %146 ], [ %169, %174 ]
  %171 = getelementptr inbounds float, ptr %143, i64 %170
  %172 = load <16 x float>, ptr %171, align 4, !alias.scope !44, !noalias !47
  %173 = fmul fast <16 x float> %172, %149
  br i1 %60, label %174, label %179

174:                                              ; preds = %179, %168
  %175 = phi <16 x float> [ %173, %168 ], [ %193, %179 ]
  %176 = getelementptr inbounds float, ptr %144, i64 %170
  store <16 x float> %175, ptr %176, align 4, !alias.scope !44, !noalias !47
  %177 = add nsw i64 %169, 16
  %178 = icmp sgt i64 %177, %57
  br i1 %178, label %166, label %168, !llvm.loop !50

179:                                              ; preds = %168, %179
  %180 = phi i64 [ %194, %179 ], [ 1, %168 ]
  %181 = phi <16 x float> [ %193, %179 ], [ %173, %168 ]
  %182 = getelementptr inbounds float, ptr %53, i64 %180
  %183 = load float, ptr %182, align 4, !tbaa !29, !alias.scope !47, !noalias !44
  %184 = insertelement <16 x float> poison, float %183, i64 0
  %185 = shufflevector <16 x float> %184, <16 x float> poison, <16 x i32> zeroinitializer
  %186 = sub nsw i64 0, %180
  %187 = getelementptr inbounds float, ptr %171, i64 %186
  %188 = load <16 x float>, ptr %187, align 4, !alias.scope !44, !noalias !47
  %189 = getelementptr inbounds float, ptr %171, i64 %180
  %190 = load <16 x float>, ptr %189, align 4, !alias.scope !44, !noalias !47
  %191 = fadd fast <16 x float> %190, %188
  %192 = fmul fast <16 x float> %191, %185
  %193 = fadd fast <16 x float> %192, %181
  %194 = add nuw i64 %180, 1
  %195 = icmp eq i64 %180, %29
  br i1 %195, label %174, label %179, !llvm.loop !51

196:                                              ; preds = %166, %206
  %197 = phi i64 [ %209, %206 ], [ 0, %166 ]
  %198 = icmp eq i64 %197, %55
  %199 = select i1 %198, i64 %167, i64 %197
  %200 = icmp slt i64 %199, %21
  br i1 %200, label %201, label %241

201:                                              ; preds = %196
  %202 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !47, !noalias !44
  %203 = getelementptr inbounds float, ptr %143, i64 %199
  %204 = load float, ptr %203, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %205 = fmul fast float %204, %202
  br i1 %60, label %206, label %211

206:                                              ; preds = %230, %201
  %207 = phi float [ %205, %201 ], [ %238, %230 ]
  %208 = getelementptr inbounds float, ptr %144, i64 %199
  store float %207, ptr %208, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %209 = add nsw i64 %199, 1
  %210 = icmp slt i64 %209, %21
  br i1 %210, label %196, label %241, !llvm.loop !52

211:                                              ; preds = %201, %230
  %212 = phi i64 [ %239, %230 ], [ 1, %201 ]
  %213 = phi float [ %238, %230 ], [ %205, %201 ]
  %214 = getelementptr inbounds float, ptr %53, i64 %212
  %215 = load float, ptr %214, align 4, !tbaa !29, !alias.scope !47, !noalias !44
  br i1 %61, label %230, label %216

216:                                              ; preds = %211
  %217 = sub nsw i64 %199, %212
  %218 = tail call i64 @llvm.abs.i64(i64 %217, i1 true)
  %219 = srem i64 %218, %62
  %220 = icmp slt i64 %219, %21
  %221 = sub nsw i64 %62, %219
  %222 = select i1 %220, i64 %219, i64 %221
  %223 = getelementptr inbounds float, ptr %143, i64 %222
  %224 = add nsw i64 %212, %199
  %225 = tail call i64 @llvm.abs.i64(i64 %224, i1 true)
  %226 = srem i64 %225, %62
  %227 = icmp slt i64 %226, %21
  %228 = sub nsw i64 %62, %226
  %229 = select i1 %227, i64 %226, i64 %228
  br label %230

230:                                              ; preds = %216, %211
  %231 = phi ptr [ %223, %216 ], [ %143, %211 ]
  %232 = phi i64 [ %229, %216 ], [ 0, %211 ]
  %233 = load float, ptr %231, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %234 = getelementptr inbounds float, ptr %143, i64 %232
  %235 = load float, ptr %234, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %236 = fadd fast float %235, %233
  %237 = fmul fast float %236, %215
  %238 = fadd fast float %237, %213
  %239 = add nuw i64 %212, 1
  %240 = icmp eq i64 %212, %29
  br i1 %240, label %206, label %211, !llvm.loop !53

241:                                              ; preds = %206, %196, %166, %66
  %242 = sub nsw i64 %67, %29
  %243 = icmp slt i64 %242, 0
  br i1 %243, label %300, label %247

244:                                              ; preds = %141
  %245 = sub nsw i64 %67, %29
  %246 = icmp slt i64 %245, 0
  br i1 %246, label %300, label %251

247:                                              ; preds = %241
  br i1 %52, label %248, label %251

248:                                              ; preds = %247
  %249 = load float, ptr %14, align 4, !tbaa !29
  %250 = load float, ptr %64, align 4, !tbaa !29
  tail call fastcc void @sharpen(ptr noundef %15, i64 noundef %23, i64 noundef %242, i64 noundef %19, i64 noundef %21, ptr noundef %63, ptr noundef nonnull %53, i64 noundef %29, float noundef %249, float noundef %250) #12
  br label %251

251:                                              ; preds = %244, %248, %247
  %252 = phi i64 [ %242, %248 ], [ %242, %247 ], [ %245, %244 ]
  %253 = srem i64 %252, %23
  %254 = mul nsw i64 %253, %32
  %255 = getelementptr inbounds float, ptr %15, i64 %254
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef %25, i64 noundef %27, i64 noundef %252, ptr noundef %255) #12
  %256 = mul i64 %47, %252
  %257 = getelementptr inbounds i8, ptr %2, i64 %256
  tail call void @llvm.experimental.noalias.scope.decl(metadata !54)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !57)
  %258 = getelementptr inbounds float, ptr %255, i64 %21
  %259 = getelementptr inbounds float, ptr %255, i64 %48
  br i1 %49, label %260, label %300

260:                                              ; preds = %251, %260
  %261 = phi i64 [ %298, %260 ], [ 0, %251 ]
  %262 = getelementptr inbounds float, ptr %255, i64 %261
  %263 = load float, ptr %262, align 4, !tbaa !29, !alias.scope !54, !noalias !57
  %264 = fcmp fast olt float %263, 0.000000e+00
  %265 = select fast i1 %264, float 0.000000e+00, float %263
  %266 = fcmp fast ogt float %265, 1.000000e+00
  %267 = select fast i1 %266, float 1.000000e+00, float %265
  %268 = fmul fast float %267, 2.550000e+02
  %269 = fadd fast float %268, 5.000000e-01
  %270 = fptosi float %269 to i32
  %271 = trunc i32 %270 to i8
  %272 = mul nuw nsw i64 %261, 3
  %273 = getelementptr inbounds i8, ptr %257, i64 %272
  store i8 %271, ptr %273, align 1, !tbaa !27, !alias.scope !57, !noalias !54
  %274 = getelementptr inbounds float, ptr %258, i64 %261
  %275 = load float, ptr %274, align 4, !tbaa !29, !alias.scope !54, !noalias !57
  %276 = fcmp fast olt float %275, 0.000000e+00
  %277 = select fast i1 %276, float 0.000000e+00, float %275
  %278 = fcmp fast ogt float %277, 1.000000e+00
  %279 = select fast i1 %278, float 1.000000e+00, float %277
  %280 = fmul fast float %279, 2.550000e+02
  %281 = fadd fast float %280, 5.000000e-01
  %282 = fptosi float %281 to i32
  %283 = trunc i32 %282 to i8
  %284 = add nuw nsw i64 %272, 1
  %285 = getelementptr inbounds i8, ptr %257, i64 %284
  store i8 %283, ptr %285, align 1, !tbaa !27, !alias.scope !57, !noalias !54
  %286 = getelementptr inbounds float, ptr %259, i64 %261
  %287 = load float, ptr %286, align 4, !tbaa !29, !alias.scope !54, !noalias !57
  %288 = fcmp fast olt float %287, 0.000000e+00
  %289 = select fast i1 %288, float 0.000000e+00, float %287
  %290 = fcmp fast ogt float %289, 1.000000e+00
  %291 = select fast i1 %290, float 1.000000e+00, float %289
  %292 = fmul fast float %291, 2.550000e+02
  %293 = fadd fast float %292, 5.000000e-01
  %294 = fptosi float %293 to i32
  %295 = trunc i32 %294 to i8
  %296 = add nuw nsw i64 %272, 2
  %297 = getelementptr inbounds i8, ptr %257, i64 %296
  store i8 %295, ptr %297, align 1, !tbaa !27, !alias.scope !57, !noalias !54
  %298 = add nuw nsw i64 %261, 1
  %299 = icmp eq i64 %298, %21
  br i1 %299, label %300, label %260, !llvm.loop !59

300:                                              ; preds = %260, %244, %251, %241
  %301 = add nsw i64 %67, 1
  %302 = icmp slt i64 %301, %35
  br i1 %302, label %66, label %65, !llvm.loop !60
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind
define internal fastcc void @run(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4) unnamed_addr #2 {
  %6 = alloca [3 x float], align 4
  %7 = alloca %struct.Rows, align 8
  %8 = alloca %struct.Rows, align 8
  %9 = alloca %struct.Rows, align 8
  %10 = alloca %struct.Rows, align 8
  %11 = alloca %struct.Rows, align 8
  %12 = alloca %struct.Rows, align 8
  %13 = alloca %struct.Rows, align 8
  %14 = alloca %struct.Rows, align 8
  %15 = alloca %struct.Rows, align 8
  %16 = alloca %struct.Rows, align 8
  %17 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 1
  %18 = load i64, ptr %17, align 8, !tbaa !11
  %19 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 5
  %20 = load ptr, ptr %19, align 8, !tbaa !15
  %21 = getelementptr inbounds float, ptr %4, i64 %18
  %22 = shl nsw i64 %18, 1
  %23 = getelementptr inbounds float, ptr %4, i64 %22
  %24 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 9
  %25 = load ptr, ptr %24, align 8, !tbaa !19
  %26 = getelementptr inbounds float, ptr %25, i64 %18
  %27 = shl nsw i64 %18, 2
  %28 = getelementptr inbounds float, ptr %25, i64 %27
  %29 = icmp slt i64 %1, %2
  br i1 %29, label %30, label %68

30:                                               ; preds = %5
  %31 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 2
  %32 = getelementptr inbounds i8, ptr %16, i64 8
  %33 = getelementptr inbounds i8, ptr %16, i64 16
  %34 = trunc i64 %3 to i32
  %35 = mul i32 %34, -2048144777
  %36 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 1
  %37 = getelementptr inbounds %struct.Rows, ptr %15, i64 0, i32 2
  %38 = getelementptr inbounds %struct.Rows, ptr %12, i64 0, i32 1
  %39 = getelementptr inbounds %struct.Rows, ptr %12, i64 0, i32 2
  %40 = icmp sgt i64 %18, 0
  %41 = mul nsw i64 %18, 5
  %42 = getelementptr inbounds float, ptr %4, i64 %41
  %43 = getelementptr inbounds i8, ptr %14, i64 8
  %44 = getelementptr inbounds i8, ptr %14, i64 16
  %45 = getelementptr inbounds i8, ptr %13, i64 8
  %46 = getelementptr inbounds i8, ptr %13, i64 16
  %47 = mul i64 %18, 12
  %48 = getelementptr inbounds i8, ptr %11, i64 8
  %49 = getelementptr inbounds i8, ptr %11, i64 16
  %50 = mul nsw i64 %18, 3
  %51 = getelementptr inbounds i8, ptr %10, i64 8
  %52 = getelementptr inbounds i8, ptr %10, i64 16
  %53 = getelementptr inbounds [3 x float], ptr %6, i64 0, i64 1
  %54 = getelementptr inbounds [3 x float], ptr %6, i64 0, i64 2
  %55 = getelementptr inbounds %struct.Rows, ptr %9, i64 0, i32 1
  %56 = getelementptr inbounds %struct.Rows, ptr %9, i64 0, i32 2
  %57 = getelementptr inbounds i8, ptr %8, i64 8
  %58 = getelementptr inbounds i8, ptr %8, i64 16
  %59 = mul nsw i64 %18, 6
  %60 = mul nsw i64 %18, 7
  %61 = shl nsw i64 %18, 3
  %62 = mul nsw i64 %18, 9
  %63 = mul nsw i64 %18, 10
  %64 = mul nsw i64 %18, 11
  %65 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 3
  %66 = getelementptr inbounds %struct.Rows, ptr %7, i64 0, i32 1
  %67 = getelementptr inbounds %struct.Rows, ptr %7, i64 0, i32 2
  br label %69

68:                                               ; preds = %958, %5
  ret void

69:                                               ; preds = %30, %958
  %70 = phi i64 [ 0, %30 ], [ %961, %958 ]
  %71 = phi i64 [ %18, %30 ], [ %960, %958 ]
  %72 = phi i64 [ %1, %30 ], [ %962, %958 ]
  %73 = load ptr, ptr %31, align 8, !tbaa !12
  %74 = shl nsw i64 %72, 3
  %75 = getelementptr inbounds i64, ptr %73, i64 %74
  %76 = load i64, ptr %75, align 8, !tbaa !4
  switch i64 %76, label %958 [
    i64 1, label %88
    i64 2, label %81
    i64 3, label %144
    i64 5, label %144
    i64 4, label %171
    i64 6, label %218
    i64 7, label %348
    i64 8, label %425
    i64 13, label %535
    i64 14, label %583
    i64 9, label %79
    i64 10, label %691
    i64 11, label %809
    i64 12, label %77
  ]

77:                                               ; preds = %69
  %78 = icmp slt i64 %70, %71
  br label %931

79:                                               ; preds = %69
  %80 = icmp slt i64 %70, %71
  br label %674

81:                                               ; preds = %69
  %82 = getelementptr inbounds i64, ptr %75, i64 1
  %83 = load i64, ptr %82, align 8, !tbaa !4
  %84 = getelementptr inbounds float, ptr %20, i64 %83
  %85 = getelementptr inbounds i64, ptr %75, i64 2
  %86 = load i64, ptr %85, align 8, !tbaa !4
  %87 = icmp slt i64 %70, %71
  br label %118

88:                                               ; preds = %69
  %89 = getelementptr inbounds i64, ptr %75, i64 1
  %90 = load i64, ptr %89, align 8, !tbaa !4
  %91 = getelementptr inbounds float, ptr %20, i64 %90
  %92 = icmp slt i64 %70, %71
  br label %93

93:                                               ; preds = %88, %115
  %94 = phi i64 [ 0, %88 ], [ %116, %115 ]
  %95 = mul nsw i64 %94, %18
  %96 = getelementptr inbounds float, ptr %4, i64 %95
  %97 = shl nuw nsw i64 %94, 12
  %98 = getelementptr inbounds float, ptr %91, i64 %97
  tail call void @llvm.experimental.noalias.scope.decl(metadata !61)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !64)
  br i1 %92, label %99, label %115

99:                                               ; preds = %93, %99
  %100 = phi i64 [ %113, %99 ], [ %70, %93 ]
  %101 = getelementptr inbounds float, ptr %96, i64 %100
  %102 = load float, ptr %101, align 4, !tbaa !29, !alias.scope !61, !noalias !64
  %103 = fcmp fast olt float %102, 0.000000e+00
  %104 = select fast i1 %103, float 0.000000e+00, float %102
  %105 = fcmp fast ogt float %104, 1.000000e+00
  %106 = select fast i1 %105, float 1.000000e+00, float %104
  %107 = fmul fast float %106, 4.095000e+03
  %108 = fadd fast float %107, 5.000000e-01
  %109 = fptosi float %108 to i32
  %110 = sext i32 %109 to i64
  %111 = getelementptr inbounds float, ptr %98, i64 %110
  %112 = load float, ptr %111, align 4, !tbaa !29, !alias.scope !64, !noalias !61
  store float %112, ptr %101, align 4, !tbaa !29, !alias.scope !61, !noalias !64
  %113 = add nsw i64 %100, 1
  %114 = icmp eq i64 %113, %71
  br i1 %114, label %115, label %99, !llvm.loop !66

115:                                              ; preds = %99, %93
  %116 = add nuw nsw i64 %94, 1
  %117 = icmp eq i64 %116, 3
  br i1 %117, label %958, label %93, !llvm.loop !67

118:                                              ; preds = %81, %141
  %119 = phi i64 [ 0, %81 ], [ %142, %141 ]
  %120 = mul nsw i64 %119, %18
  %121 = getelementptr inbounds float, ptr %4, i64 %120
  %122 = mul nsw i64 %86, %119
  %123 = getelementptr inbounds float, ptr %84, i64 %122
  tail call void @llvm.experimental.noalias.scope.decl(metadata !68)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !71)
  br i1 %87, label %124, label %141

124:                                              ; preds = %118, %124
  %125 = phi i64 [ %139, %124 ], [ %70, %118 ]
  %126 = getelementptr inbounds float, ptr %121, i64 %125
  %127 = load float, ptr %126, align 4, !tbaa !29, !alias.scope !68, !noalias !71
  %128 = fcmp fast olt float %127, 0.000000e+00
  %129 = select fast i1 %128, float 0.000000e+00, float %127
  %130 = fcmp fast ogt float %129, 4.000000e+00
  %131 = select fast i1 %130, float 4.000000e+00, float %129
  %132 = tail call fast float @llvm.sqrt.f32(float %131)
  %133 = fmul fast float %132, 4.095500e+03
  %134 = fadd fast float %133, 5.000000e-01
  %135 = fptosi float %134 to i32
  %136 = sext i32 %135 to i64
  %137 = getelementptr inbounds float, ptr %123, i64 %136
  %138 = load float, ptr %137, align 4, !tbaa !29, !alias.scope !71, !noalias !68
  store float %138, ptr %126, align 4, !tbaa !29, !alias.scope !68, !noalias !71
  %139 = add nsw i64 %125, 1
  %140 = icmp eq i64 %139, %71
  br i1 %140, label %141, label %124, !llvm.loop !73

141:                                              ; preds = %124, %118
  %142 = add nuw nsw i64 %119, 1
  %143 = icmp eq i64 %142, 3
  br i1 %143, label %958, label %118, !llvm.loop !74

144:                                              ; preds = %69, %69
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %7) #11
  %145 = getelementptr inbounds i64, ptr %75, i64 1
  %146 = load i64, ptr %145, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %7, ptr noundef nonnull %0, i64 noundef %146, i64 noundef %3) #12
  %147 = load ptr, ptr %65, align 8, !tbaa !13
  %148 = load i64, ptr %145, align 8, !tbaa !4
  %149 = shl nsw i64 %148, 3
  %150 = or i64 %149, 3
  %151 = getelementptr inbounds i64, ptr %147, i64 %150
  %152 = load i64, ptr %151, align 8, !tbaa !4
  %153 = icmp eq i64 %152, 3
  %154 = select i1 %153, i64 %18, i64 0
  %155 = load ptr, ptr %7, align 8, !tbaa !75
  %156 = load ptr, ptr %66, align 8, !tbaa !77
  %157 = load float, ptr %67, align 8, !tbaa !78
  br label %159

158:                                              ; preds = %159
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %7) #11
  br label %958

159:                                              ; preds = %144, %159
  %160 = phi i64 [ 0, %144 ], [ %169, %159 ]
  %161 = load i64, ptr %75, align 8, !tbaa !4
  %162 = icmp eq i64 %161, 3
  %163 = select i1 %162, ptr @multiply, ptr @add
  %164 = mul nsw i64 %160, %18
  %165 = getelementptr inbounds float, ptr %4, i64 %164
  %166 = mul nsw i64 %160, %154
  %167 = getelementptr inbounds float, ptr %155, i64 %166
  %168 = getelementptr inbounds float, ptr %156, i64 %166
  tail call void %163(ptr noundef %165, ptr noundef %167, ptr noundef %168, float noundef %157, i64 noundef %70, i64 noundef %71) #13, !callees !79
  %169 = add nuw nsw i64 %160, 1
  %170 = icmp eq i64 %169, 3
  br i1 %170, label %158, label %159, !llvm.loop !80

171:                                              ; preds = %69
  %172 = getelementptr inbounds i64, ptr %75, i64 1
  %173 = load i64, ptr %172, align 8, !tbaa !4
  %174 = getelementptr inbounds float, ptr %20, i64 %173
  tail call void @llvm.experimental.noalias.scope.decl(metadata !81)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !84)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !86)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !88)
  %175 = load float, ptr %174, align 4, !tbaa !29, !alias.scope !88, !noalias !90
  %176 = getelementptr inbounds float, ptr %174, i64 1
  %177 = load float, ptr %176, align 4, !tbaa !29, !alias.scope !88, !noalias !90
  %178 = getelementptr inbounds float, ptr %174, i64 2
  %179 = load float, ptr %178, align 4, !tbaa !29, !alias.scope !88, !noalias !90
  %180 = getelementptr inbounds float, ptr %174, i64 3
  %181 = load float, ptr %180, align 4, !tbaa !29, !alias.scope !88, !noalias !90
  %182 = getelementptr inbounds float, ptr %174, i64 4
  %183 = load float, ptr %182, align 4, !tbaa !29, !alias.scope !88, !noalias !90
  %184 = getelementptr inbounds float, ptr %174, i64 5
  %185 = load float, ptr %184, align 4, !tbaa !29, !alias.scope !88, !noalias !90
  %186 = getelementptr inbounds float, ptr %174, i64 6
  %187 = load float, ptr %186, align 4, !tbaa !29, !alias.scope !88, !noalias !90
  %188 = getelementptr inbounds float, ptr %174, i64 7
  %189 = load float, ptr %188, align 4, !tbaa !29, !alias.scope !88, !noalias !90
  %190 = getelementptr inbounds float, ptr %174, i64 8
  %191 = load float, ptr %190, align 4, !tbaa !29, !alias.scope !88, !noalias !90
  %192 = icmp slt i64 %70, %71
  br i1 %192, label %193, label %958

193:                                              ; preds = %171, %193
  %194 = phi i64 [ %216, %193 ], [ %70, %171 ]
  %195 = getelementptr inbounds float, ptr %4, i64 %194
  %196 = load float, ptr %195, align 4, !tbaa !29, !alias.scope !81, !noalias !91
  %197 = getelementptr inbounds float, ptr %21, i64 %194
  %198 = load float, ptr %197, align 4, !tbaa !29, !alias.scope !84, !noalias !92
  %199 = getelementptr inbounds float, ptr %23, i64 %194
  %200 = load float, ptr %199, align 4, !tbaa !29, !alias.scope !86, !noalias !93
  %201 = fmul fast float %196, %175
  %202 = fmul fast float %198, %177
  %203 = fadd fast float %202, %201
  %204 = fmul fast float %200, %179
  %205 = fadd fast float %203, %204
  store float %205, ptr %195, align 4, !tbaa !29, !alias.scope !81, !noalias !91
  %206 = fmul fast float %196, %181
  %207 = fmul fast float %198, %183
  %208 = fadd fast float %207, %206
  %209 = fmul fast float %200, %185
  %210 = fadd fast float %208, %209
  store float %210, ptr %197, align 4, !tbaa !29, !alias.scope !84, !noalias !92
  %211 = fmul fast float %196, %187
  %212 = fmul fast float %198, %189
  %213 = fadd fast float %212, %211
  %214 = fmul fast float %200, %191
  %215 = fadd fast float %213, %214
  store float %215, ptr %199, align 4, !tbaa !29, !alias.scope !86, !noalias !93
  %216 = add nsw i64 %194, 1
  %217 = icmp eq i64 %216, %71
  br i1 %217, label %958, label %193, !llvm.loop !94

218:                                              ; preds = %69
  %219 = getelementptr inbounds i64, ptr %75, i64 1
  %220 = load i64, ptr %219, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %8, ptr noundef nonnull %0, i64 noundef %220, i64 noundef %3) #12
  tail call void @llvm.experimental.noalias.scope.decl(metadata !95)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !98)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !100)
  %221 = load ptr, ptr %8, align 8
  %222 = load ptr, ptr %57, align 8
  %223 = load float, ptr %58, align 8
  %224 = icmp slt i64 %70, %71
  br i1 %224, label %225, label %958

225:                                              ; preds = %218, %225
  %226 = phi i64 [ %346, %225 ], [ %70, %218 ]
  %227 = getelementptr inbounds float, ptr %4, i64 %226
  %228 = load float, ptr %227, align 4, !tbaa !29, !alias.scope !95, !noalias !102
  %229 = getelementptr inbounds float, ptr %21, i64 %226
  %230 = load float, ptr %229, align 4, !tbaa !29, !alias.scope !98, !noalias !103
  %231 = getelementptr inbounds float, ptr %23, i64 %226
  %232 = load float, ptr %231, align 4, !tbaa !29, !alias.scope !100, !noalias !104
  %233 = getelementptr inbounds float, ptr %221, i64 %226
  %234 = load float, ptr %233, align 4, !tbaa !29, !noalias !105
  %235 = getelementptr inbounds float, ptr %222, i64 %226
  %236 = load float, ptr %235, align 4, !tbaa !29, !noalias !105
  %237 = fsub fast float %236, %234
  %238 = fmul fast float %237, %223
  %239 = fadd fast float %238, %234
  %240 = fmul fast float %239, %228
  %241 = add nsw i64 %226, %18
  %242 = getelementptr inbounds float, ptr %221, i64 %241
  %243 = load float, ptr %242, align 4, !tbaa !29, !noalias !105
  %244 = getelementptr inbounds float, ptr %222, i64 %241
  %245 = load float, ptr %244, align 4, !tbaa !29, !noalias !105
  %246 = fsub fast float %245, %243
  %247 = fmul fast float %246, %223
  %248 = fadd fast float %247, %243
  %249 = fmul fast float %248, %230
  %250 = add nsw i64 %226, %22
  %251 = getelementptr inbounds float, ptr %221, i64 %250
  %252 = load float, ptr %251, align 4, !tbaa !29, !noalias !105
  %253 = getelementptr inbounds float, ptr %222, i64 %250
  %254 = load float, ptr %253, align 4, !tbaa !29, !noalias !105
  %255 = fsub fast float %254, %252
  %256 = fmul fast float %255, %223
  %257 = fadd fast float %256, %252
  %258 = fmul fast float %257, %232
  %259 = add nsw i64 %226, %50
  %260 = getelementptr inbounds float, ptr %221, i64 %259
  %261 = load float, ptr %260, align 4, !tbaa !29, !noalias !105
  %262 = getelementptr inbounds float, ptr %222, i64 %259
  %263 = load float, ptr %262, align 4, !tbaa !29, !noalias !105
  %264 = fsub fast float %263, %261
  %265 = fmul fast float %264, %223
  %266 = fadd fast float %261, %240
  %267 = fadd fast float %266, %249
  %268 = fadd fast float %267, %258
  %269 = fadd fast float %268, %265
  store float %269, ptr %227, align 4, !tbaa !29, !alias.scope !95, !noalias !102
  %270 = add nsw i64 %226, %27
  %271 = getelementptr inbounds float, ptr %221, i64 %270
  %272 = load float, ptr %271, align 4, !tbaa !29, !noalias !105
  %273 = getelementptr inbounds float, ptr %222, i64 %270
  %274 = load float, ptr %273, align 4, !tbaa !29, !noalias !105
  %275 = fsub fast float %274, %272
  %276 = fmul fast float %275, %223
  %277 = fadd fast float %276, %272
  %278 = fmul fast float %277, %228
  %279 = add nsw i64 %226, %41
  %280 = getelementptr inbounds float, ptr %221, i64 %279
  %281 = load float, ptr %280, align 4, !tbaa !29, !noalias !105
  %282 = getelementptr inbounds float, ptr %222, i64 %279
  %283 = load float, ptr %282, align 4, !tbaa !29, !noalias !105
  %284 = fsub fast float %283, %281
  %285 = fmul fast float %284, %223
  %286 = fadd fast float %285, %281
  %287 = fmul fast float %286, %230
  %288 = add nsw i64 %226, %59
  %289 = getelementptr inbounds float, ptr %221, i64 %288
  %290 = load float, ptr %289, align 4, !tbaa !29, !noalias !105
  %291 = getelementptr inbounds float, ptr %222, i64 %288
  %292 = load float, ptr %291, align 4, !tbaa !29, !noalias !105
  %293 = fsub fast float %292, %290
  %294 = fmul fast float %293, %223
  %295 = fadd fast float %294, %290
  %296 = fmul fast float %295, %232
  %297 = add nsw i64 %226, %60
  %298 = getelementptr inbounds float, ptr %221, i64 %297
  %299 = load float, ptr %298, align 4, !tbaa !29, !noalias !105
  %300 = getelementptr inbounds float, ptr %222, i64 %297
  %301 = load float, ptr %300, align 4, !tbaa !29, !noalias !105
  %302 = fsub fast float %301, %299
  %303 = fmul fast float %302, %223
  %304 = fadd fast float %299, %278
  %305 = fadd fast float %304, %287
  %306 = fadd fast float %305, %296
  %307 = fadd fast float %306, %303
  store float %307, ptr %229, align 4, !tbaa !29, !alias.scope !98, !noalias !103
  %308 = add nsw i64 %226, %61
  %309 = getelementptr inbounds float, ptr %221, i64 %308
  %310 = load float, ptr %309, align 4, !tbaa !29, !noalias !105
  %311 = getelementptr inbounds float, ptr %222, i64 %308
  %312 = load float, ptr %311, align 4, !tbaa !29, !noalias !105
  %313 = fsub fast float %312, %310
  %314 = fmul fast float %313, %223
  %315 = fadd fast float %314, %310
  %316 = fmul fast float %315, %228
  %317 = add nsw i64 %226, %62
  %318 = getelementptr inbounds float, ptr %221, i64 %317
  %319 = load float, ptr %318, align 4, !tbaa !29, !noalias !105
  %320 = getelementptr inbounds float, ptr %222, i64 %317
  %321 = load float, ptr %320, align 4, !tbaa !29, !noalias !105
  %322 = fsub fast float %321, %319
  %323 = fmul fast float %322, %223
  %324 = fadd fast float %323, %319
  %325 = fmul fast float %324, %230
  %326 = add nsw i64 %226, %63
  %327 = getelementptr inbounds float, ptr %221, i64 %326
  %328 = load float, ptr %327, align 4, !tbaa !29, !noalias !105
  %329 = getelementptr inbounds float, ptr %222, i64 %326
  %330 = load float, ptr %329, align 4, !tbaa !29, !noalias !105
  %331 = fsub fast float %330, %328
  %332 = fmul fast float %331, %223
  %333 = fadd fast float %332, %328
  %334 = fmul fast float %333, %232
  %335 = add nsw i64 %226, %64
  %336 = getelementptr inbounds float, ptr %221, i64 %335
  %337 = load float, ptr %336, align 4, !tbaa !29, !noalias !105
  %338 = getelementptr inbounds float, ptr %222, i64 %335
  %339 = load float, ptr %338, align 4, !tbaa !29, !noalias !105
  %340 = fsub fast float %339, %337
  %341 = fmul fast float %340, %223
  %342 = fadd fast float %337, %316
  %343 = fadd fast float %342, %325
  %344 = fadd fast float %343, %334
  %345 = fadd fast float %344, %341
  store float %345, ptr %231, align 4, !tbaa !29, !alias.scope !100, !noalias !104
  %346 = add nsw i64 %226, 1
  %347 = icmp eq i64 %346, %71
  br i1 %347, label %958, label %225, !llvm.loop !106

348:                                              ; preds = %69
  %349 = getelementptr inbounds i64, ptr %75, i64 2
  %350 = load i64, ptr %349, align 8, !tbaa !4
  %351 = icmp sgt i64 %350, -1
  br i1 %351, label %352, label %395

352:                                              ; preds = %348
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %9) #11
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %9, ptr noundef nonnull %0, i64 noundef %350, i64 noundef %3) #12
  %353 = getelementptr inbounds i64, ptr %75, i64 1
  %354 = load i64, ptr %353, align 8, !tbaa !4
  %355 = getelementptr inbounds float, ptr %20, i64 %354
  %356 = load float, ptr %355, align 4, !tbaa !29
  tail call void @llvm.experimental.noalias.scope.decl(metadata !107)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !110)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !112)
  %357 = icmp slt i64 %70, %71
  br i1 %357, label %358, label %394

358:                                              ; preds = %352
  %359 = load ptr, ptr %9, align 8, !tbaa !75, !noalias !114
  %360 = load ptr, ptr %55, align 8, !tbaa !77, !noalias !114
  %361 = load float, ptr %56, align 8, !tbaa !78, !noalias !114
  br label %362

362:                                              ; preds = %362, %358
  %363 = phi i64 [ %70, %358 ], [ %392, %362 ]
  %364 = getelementptr inbounds float, ptr %359, i64 %363
  %365 = load float, ptr %364, align 4, !tbaa !29, !noalias !114
  %366 = getelementptr inbounds float, ptr %360, i64 %363
  %367 = load float, ptr %366, align 4, !tbaa !29, !noalias !114
  %368 = fsub fast float %367, %365
  %369 = fmul fast float %368, %361
  %370 = fadd fast float %369, %365
  %371 = fmul fast float %370, %356
  %372 = getelementptr inbounds float, ptr %4, i64 %363
  %373 = load float, ptr %372, align 4, !tbaa !29, !alias.scope !107, !noalias !115
  %374 = fmul fast float %373, 0x3FCB367A00000000
  %375 = getelementptr inbounds float, ptr %21, i64 %363
  %376 = load float, ptr %375, align 4, !tbaa !29, !alias.scope !110, !noalias !116
  %377 = fmul fast float %376, 0x3FE6E2EB20000000
  %378 = fadd fast float %377, %374
  %379 = getelementptr inbounds float, ptr %23, i64 %363
  %380 = load float, ptr %379, align 4, !tbaa !29, !alias.scope !112, !noalias !117
  %381 = fmul fast float %380, 0x3FB27BB300000000
  %382 = fadd fast float %378, %381
  %383 = fsub fast float %373, %382
  %384 = fmul fast float %383, %371
  %385 = fadd fast float %384, %382
  store float %385, ptr %372, align 4, !tbaa !29, !alias.scope !107, !noalias !115
  %386 = fsub fast float %376, %382
  %387 = fmul fast float %386, %371
  %388 = fadd fast float %387, %382
  store float %388, ptr %375, align 4, !tbaa !29, !alias.scope !110, !noalias !116
  %389 = fsub fast float %380, %382
  %390 = fmul fast float %389, %371
  %391 = fadd fast float %390, %382
  store float %391, ptr %379, align 4, !tbaa !29, !alias.scope !112, !noalias !117
  %392 = add nsw i64 %363, 1
  %393 = icmp eq i64 %392, %71
  br i1 %393, label %394, label %362, !llvm.loop !118

394:                                              ; preds = %362, %352
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %9) #11
  br label %958

395:                                              ; preds = %348
  %396 = getelementptr inbounds i64, ptr %75, i64 1
  %397 = load i64, ptr %396, align 8, !tbaa !4
  %398 = getelementptr inbounds float, ptr %20, i64 %397
  %399 = load float, ptr %398, align 4, !tbaa !29
  tail call void @llvm.experimental.noalias.scope.decl(metadata !119)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !122)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !124)
  %400 = icmp slt i64 %70, %71
  br i1 %400, label %401, label %958

401:                                              ; preds = %395, %401
  %402 = phi i64 [ %423, %401 ], [ %70, %395 ]
  %403 = getelementptr inbounds float, ptr %4, i64 %402
  %404 = load float, ptr %403, align 4, !tbaa !29, !alias.scope !119, !noalias !126
  %405 = fmul fast float %404, 0x3FCB367A00000000
  %406 = getelementptr inbounds float, ptr %21, i64 %402
  %407 = load float, ptr %406, align 4, !tbaa !29, !alias.scope !122, !noalias !127
  %408 = fmul fast float %407, 0x3FE6E2EB20000000
  %409 = fadd fast float %408, %405
  %410 = getelementptr inbounds float, ptr %23, i64 %402
  %411 = load float, ptr %410, align 4, !tbaa !29, !alias.scope !124, !noalias !128
  %412 = fmul fast float %411, 0x3FB27BB300000000
  %413 = fadd fast float %409, %412
  %414 = fsub fast float %404, %413
  %415 = fmul fast float %414, %399
  %416 = fadd fast float %415, %413
  store float %416, ptr %403, align 4, !tbaa !29, !alias.scope !119, !noalias !126
  %417 = fsub fast float %407, %413
  %418 = fmul fast float %417, %399
  %419 = fadd fast float %418, %413
  store float %419, ptr %406, align 4, !tbaa !29, !alias.scope !122, !noalias !127
  %420 = fsub fast float %411, %413
  %421 = fmul fast float %420, %399
  %422 = fadd fast float %421, %413
  store float %422, ptr %410, align 4, !tbaa !29, !alias.scope !124, !noalias !128
  %423 = add nsw i64 %402, 1
  %424 = icmp eq i64 %423, %71
  br i1 %424, label %958, label %401, !llvm.loop !118

425:                                              ; preds = %69
  %426 = getelementptr inbounds i64, ptr %75, i64 1
  %427 = load i64, ptr %426, align 8, !tbaa !4
  %428 = getelementptr inbounds float, ptr %20, i64 %427
  %429 = getelementptr inbounds i64, ptr %75, i64 2
  %430 = load i64, ptr %429, align 8, !tbaa !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !129)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !132)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !134)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !136)
  %431 = trunc i64 %430 to i32
  %432 = mul nsw i32 %431, 3
  %433 = mul nsw i32 %432, %431
  %434 = add nsw i32 %431, -1
  %435 = sitofp i32 %434 to float
  %436 = icmp slt i64 %70, %71
  br i1 %436, label %437, label %958

437:                                              ; preds = %425
  %438 = add nsw i32 %431, -2
  %439 = sext i32 %433 to i64
  %440 = sext i32 %432 to i64
  %441 = add nsw i32 %432, 3
  %442 = sext i32 %441 to i64
  br label %443

443:                                              ; preds = %487, %437
  %444 = phi i64 [ %70, %437 ], [ %491, %487 ]
  %445 = getelementptr inbounds float, ptr %4, i64 %444
  %446 = load float, ptr %445, align 4, !tbaa !29, !alias.scope !129, !noalias !138
  %447 = fcmp fast olt float %446, 0.000000e+00
  %448 = select fast i1 %447, float 0.000000e+00, float %446
  %449 = fcmp fast ogt float %448, 1.000000e+00
  %450 = select fast i1 %449, float 1.000000e+00, float %448
  %451 = fmul fast float %450, %435
  %452 = getelementptr inbounds float, ptr %21, i64 %444
  %453 = load float, ptr %452, align 4, !tbaa !29, !alias.scope !132, !noalias !139
  %454 = fcmp fast olt float %453, 0.000000e+00
  %455 = select fast i1 %454, float 0.000000e+00, float %453
  %456 = fcmp fast ogt float %455, 1.000000e+00
  %457 = select fast i1 %456, float 1.000000e+00, float %455
  %458 = fmul fast float %457, %435
  %459 = getelementptr inbounds float, ptr %23, i64 %444
  %460 = load float, ptr %459, align 4, !tbaa !29, !alias.scope !134, !noalias !140
  %461 = fcmp fast olt float %460, 0.000000e+00
  %462 = select fast i1 %461, float 0.000000e+00, float %460
  %463 = fcmp fast ogt float %462, 1.000000e+00
  %464 = select fast i1 %463, float 1.000000e+00, float %462
  %465 = fmul fast float %464, %435
  %466 = fptosi float %451 to i32
  %467 = fptosi float %458 to i32
  %468 = fptosi float %465 to i32
  %469 = tail call i32 @llvm.smin.i32(i32 %438, i32 %466)
  %470 = tail call i32 @llvm.smin.i32(i32 %438, i32 %467)
  %471 = tail call i32 @llvm.smin.i32(i32 %438, i32 %468)
  %472 = sitofp i32 %469 to float
  %473 = fsub fast float %451, %472
  %474 = sitofp i32 %470 to float
  %475 = fsub fast float %458, %474
  %476 = sitofp i32 %471 to float
  %477 = fsub fast float %465, %476
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %6) #11, !noalias !141
  %478 = mul nsw i32 %469, %433
  %479 = sext i32 %478 to i64
  %480 = getelementptr inbounds float, ptr %428, i64 %479
  %481 = mul nsw i32 %470, %432
  %482 = sext i32 %481 to i64
  %483 = getelementptr inbounds float, ptr %480, i64 %482
  %484 = mul nsw i32 %471, 3
  %485 = sext i32 %484 to i64
  %486 = getelementptr inbounds float, ptr %483, i64 %485
  br label %493

487:                                              ; preds = %493
  %488 = load float, ptr %6, align 4, !tbaa !29, !noalias !141
  store float %488, ptr %445, align 4, !tbaa !29, !alias.scope !129, !noalias !138
  %489 = load float, ptr %53, align 4, !tbaa !29, !noalias !141
  store float %489, ptr %452, align 4, !tbaa !29, !alias.scope !132, !noalias !139
  %490 = load float, ptr %54, align 4, !tbaa !29, !noalias !141
  store float %490, ptr %459, align 4, !tbaa !29, !alias.scope !134, !noalias !140
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %6) #11, !noalias !141
  %491 = add nsw i64 %444, 1
  %492 = icmp eq i64 %491, %71
  br i1 %492, label %958, label %443, !llvm.loop !142

493:                                              ; preds = %493, %443
  %494 = phi i64 [ 0, %443 ], [ %533, %493 ]
  %495 = getelementptr inbounds float, ptr %486, i64 %494
  %496 = getelementptr inbounds float, ptr %495, i64 %439
  %497 = load float, ptr %495, align 4, !tbaa !29, !alias.scope !136, !noalias !143
  %498 = getelementptr inbounds float, ptr %495, i64 3
  %499 = load float, ptr %498, align 4, !tbaa !29, !alias.scope !136, !noalias !143
  %500 = fsub fast float %499, %497
  %501 = fmul fast float %500, %477
  %502 = fadd fast float %501, %497
  %503 = getelementptr inbounds float, ptr %495, i64 %440
  %504 = load float, ptr %503, align 4, !tbaa !29, !alias.scope !136, !noalias !143
  %505 = getelementptr inbounds float, ptr %495, i64 %442
  %506 = load float, ptr %505, align 4, !tbaa !29, !alias.scope !136, !noalias !143
  %507 = fsub fast float %506, %504
  %508 = fmul fast float %507, %477
  %509 = load float, ptr %496, align 4, !tbaa !29, !alias.scope !136, !noalias !143
  %510 = getelementptr inbounds float, ptr %496, i64 3
  %511 = load float, ptr %510, align 4, !tbaa !29, !alias.scope !136, !noalias !143
  %512 = fsub fast float %511, %509
  %513 = fmul fast float %512, %477
  %514 = fadd fast float %513, %509
  %515 = getelementptr inbounds float, ptr %496, i64 %440
  %516 = load float, ptr %515, align 4, !tbaa !29, !alias.scope !136, !noalias !143
  %517 = getelementptr inbounds float, ptr %496, i64 %442
  %518 = load float, ptr %517, align 4, !tbaa !29, !alias.scope !136, !noalias !143
  %519 = fsub fast float %518, %516
  %520 = fmul fast float %519, %477
  %521 = fsub fast float %504, %502
  %522 = fadd fast float %521, %508
  %523 = fmul fast float %522, %475
  %524 = fadd fast float %523, %502
  %525 = fsub fast float %516, %514
  %526 = fadd fast float %525, %520
  %527 = fmul fast float %526, %475
  %528 = fsub fast float %514, %524
  %529 = fadd fast float %528, %527
  %530 = fmul fast float %529, %473
  %531 = fadd fast float %530, %524
  %532 = getelementptr inbounds [3 x float], ptr %6, i64 0, i64 %494
  store float %531, ptr %532, align 4, !tbaa !29, !noalias !141
  %533 = add nuw nsw i64 %494, 1
  %534 = icmp eq i64 %533, 3
  br i1 %534, label %487, label %493, !llvm.loop !144

535:                                              ; preds = %69
  %536 = getelementptr inbounds i64, ptr %75, i64 1
  %537 = load i64, ptr %536, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %10, ptr noundef nonnull %0, i64 noundef %537, i64 noundef %3) #12
  %538 = getelementptr inbounds i64, ptr %75, i64 2
  %539 = load i64, ptr %538, align 8, !tbaa !4
  %540 = getelementptr inbounds float, ptr %20, i64 %539
  %541 = load float, ptr %540, align 4, !tbaa !29
  tail call void @llvm.experimental.noalias.scope.decl(metadata !145)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !148)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !150)
  %542 = load ptr, ptr %10, align 8
  %543 = load ptr, ptr %51, align 8
  %544 = load float, ptr %52, align 8
  %545 = icmp slt i64 %70, %71
  br i1 %545, label %546, label %958

546:                                              ; preds = %535, %546
  %547 = phi i64 [ %581, %546 ], [ %70, %535 ]
  %548 = getelementptr inbounds float, ptr %4, i64 %547
  %549 = load float, ptr %548, align 4, !tbaa !29, !alias.scope !145, !noalias !152
  %550 = fmul fast float %549, 0x3FCB367A00000000
  %551 = getelementptr inbounds float, ptr %21, i64 %547
  %552 = load float, ptr %551, align 4, !tbaa !29, !alias.scope !148, !noalias !153
  %553 = fmul fast float %552, 0x3FE6E2EB20000000
  %554 = fadd fast float %553, %550
  %555 = getelementptr inbounds float, ptr %23, i64 %547
  %556 = load float, ptr %555, align 4, !tbaa !29, !alias.scope !150, !noalias !154
  %557 = fmul fast float %556, 0x3FB27BB300000000
  %558 = fadd fast float %554, %557
  %559 = getelementptr inbounds float, ptr %542, i64 %547
  %560 = load float, ptr %559, align 4, !tbaa !29, !noalias !155
  %561 = getelementptr inbounds float, ptr %543, i64 %547
  %562 = load float, ptr %561, align 4, !tbaa !29, !noalias !155
  %563 = fsub fast float %562, %560
  %564 = fmul fast float %563, %544
  %565 = fadd fast float %564, %560
  %566 = add nsw i64 %547, %18
  %567 = getelementptr inbounds float, ptr %542, i64 %566
  %568 = load float, ptr %567, align 4, !tbaa !29, !noalias !155
  %569 = getelementptr inbounds float, ptr %543, i64 %566
  %570 = load float, ptr %569, align 4, !tbaa !29, !noalias !155
  %571 = fsub fast float %570, %568
  %572 = fmul fast float %571, %544
  %573 = fmul fast float %565, %558
  %574 = fsub fast float %568, %558
  %575 = fadd fast float %574, %573
  %576 = fadd fast float %575, %572
  %577 = fmul fast float %576, %541
  %578 = fadd fast float %577, %549
  store float %578, ptr %548, align 4, !tbaa !29, !alias.scope !145, !noalias !152
  %579 = fadd fast float %577, %552
  store float %579, ptr %551, align 4, !tbaa !29, !alias.scope !148, !noalias !153
  %580 = fadd fast float %577, %556
  store float %580, ptr %555, align 4, !tbaa !29, !alias.scope !150, !noalias !154
  %581 = add nsw i64 %547, 1
  %582 = icmp eq i64 %581, %71
  br i1 %582, label %958, label %546, !llvm.loop !156

583:                                              ; preds = %69
  %584 = getelementptr inbounds i64, ptr %75, i64 1
  %585 = load i64, ptr %584, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %11, ptr noundef nonnull %0, i64 noundef %585, i64 noundef %3) #12
  %586 = getelementptr inbounds i64, ptr %75, i64 2
  %587 = load i64, ptr %586, align 8, !tbaa !4
  %588 = getelementptr inbounds float, ptr %20, i64 %587
  %589 = load float, ptr %588, align 4, !tbaa !29
  tail call void @llvm.experimental.noalias.scope.decl(metadata !157)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !160)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !162)
  %590 = load ptr, ptr %11, align 8
  %591 = load ptr, ptr %48, align 8
  %592 = load float, ptr %49, align 8
  %593 = icmp slt i64 %70, %71
  br i1 %593, label %594, label %958

594:                                              ; preds = %583, %594
  %595 = phi i64 [ %672, %594 ], [ %70, %583 ]
  %596 = getelementptr inbounds float, ptr %4, i64 %595
  %597 = load float, ptr %596, align 4, !tbaa !29, !alias.scope !157, !noalias !164
  %598 = fmul fast float %597, 0x3FCB367A00000000
  %599 = getelementptr inbounds float, ptr %21, i64 %595
  %600 = load float, ptr %599, align 4, !tbaa !29, !alias.scope !160, !noalias !165
  %601 = fmul fast float %600, 0x3FE6E2EB20000000
  %602 = fadd fast float %601, %598
  %603 = getelementptr inbounds float, ptr %23, i64 %595
  %604 = load float, ptr %603, align 4, !tbaa !29, !alias.scope !162, !noalias !166
  %605 = fmul fast float %604, 0x3FB27BB300000000
  %606 = fadd fast float %602, %605
  %607 = getelementptr inbounds float, ptr %590, i64 %595
  %608 = load float, ptr %607, align 4, !tbaa !29, !noalias !167
  %609 = getelementptr inbounds float, ptr %591, i64 %595
  %610 = load float, ptr %609, align 4, !tbaa !29, !noalias !167
  %611 = fsub fast float %610, %608
  %612 = fmul fast float %611, %592
  %613 = fadd fast float %612, %608
  %614 = fmul fast float %613, %606
  %615 = add nsw i64 %595, %18
  %616 = getelementptr inbounds float, ptr %590, i64 %615
  %617 = load float, ptr %616, align 4, !tbaa !29, !noalias !167
  %618 = getelementptr inbounds float, ptr %591, i64 %615
  %619 = load float, ptr %618, align 4, !tbaa !29, !noalias !167
  %620 = fsub fast float %619, %617
  %621 = fmul fast float %620, %592
  %622 = fsub fast float %606, %597
  %623 = fadd fast float %622, %617
  %624 = fadd fast float %623, %614
  %625 = fadd fast float %624, %621
  %626 = fmul fast float %625, %589
  %627 = fadd fast float %626, %597
  store float %627, ptr %596, align 4, !tbaa !29, !alias.scope !157, !noalias !164
  %628 = add nsw i64 %595, %22
  %629 = getelementptr inbounds float, ptr %590, i64 %628
  %630 = load float, ptr %629, align 4, !tbaa !29, !noalias !167
  %631 = getelementptr inbounds float, ptr %591, i64 %628
  %632 = load float, ptr %631, align 4, !tbaa !29, !noalias !167
  %633 = fsub fast float %632, %630
  %634 = fmul fast float %633, %592
  %635 = fadd fast float %634, %630
  %636 = fmul fast float %635, %606
  %637 = add nsw i64 %595, %50
  %638 = getelementptr inbounds float, ptr %590, i64 %637
  %639 = load float, ptr %638, align 4, !tbaa !29, !noalias !167
  %640 = getelementptr inbounds float, ptr %591, i64 %637
  %641 = load float, ptr %640, align 4, !tbaa !29, !noalias !167
  %642 = fsub fast float %641, %639
  %643 = fmul fast float %642, %592
  %644 = fsub fast float %606, %600
  %645 = fadd fast float %644, %639
  %646 = fadd fast float %645, %643
  %647 = fadd fast float %646, %636
  %648 = fmul fast float %647, %589
  %649 = fadd fast float %648, %600
  store float %649, ptr %599, align 4, !tbaa !29, !alias.scope !160, !noalias !165
  %650 = add nsw i64 %595, %27
  %651 = getelementptr inbounds float, ptr %590, i64 %650
  %652 = load float, ptr %651, align 4, !tbaa !29, !noalias !167
  %653 = getelementptr inbounds float, ptr %591, i64 %650
  %654 = load float, ptr %653, align 4, !tbaa !29, !noalias !167
  %655 = fsub fast float %654, %652
  %656 = fmul fast float %655, %592
  %657 = fadd fast float %656, %652
  %658 = fmul fast float %657, %606
  %659 = add nsw i64 %595, %41
  %660 = getelementptr inbounds float, ptr %590, i64 %659
  %661 = load float, ptr %660, align 4, !tbaa !29, !noalias !167
  %662 = getelementptr inbounds float, ptr %591, i64 %659
  %663 = load float, ptr %662, align 4, !tbaa !29, !noalias !167
  %664 = fsub fast float %663, %661
  %665 = fmul fast float %664, %592
  %666 = fsub fast float %606, %604
  %667 = fadd fast float %666, %661
  %668 = fadd fast float %667, %665
  %669 = fadd fast float %668, %658
  %670 = fmul fast float %669, %589
  %671 = fadd fast float %670, %604
  store float %671, ptr %603, align 4, !tbaa !29, !alias.scope !162, !noalias !166
  %672 = add nsw i64 %595, 1
  %673 = icmp eq i64 %672, %71
  br i1 %673, label %958, label %594, !llvm.loop !168

674:                                              ; preds = %79, %688
  %675 = phi i64 [ 0, %79 ], [ %689, %688 ]
  %676 = mul nsw i64 %675, %18
  %677 = getelementptr inbounds float, ptr %4, i64 %676
  br i1 %80, label %678, label %688

678:                                              ; preds = %674, %678
  %679 = phi i64 [ %686, %678 ], [ %70, %674 ]
  %680 = getelementptr inbounds float, ptr %677, i64 %679
  %681 = load float, ptr %680, align 4, !tbaa !29, !alias.scope !169
  %682 = fcmp fast olt float %681, 0.000000e+00
  %683 = select fast i1 %682, float 0.000000e+00, float %681
  %684 = fcmp fast ogt float %683, 1.000000e+00
  %685 = select fast i1 %684, float 1.000000e+00, float %683
  store float %685, ptr %680, align 4, !tbaa !29, !alias.scope !169
  %686 = add nsw i64 %679, 1
  %687 = icmp eq i64 %686, %71
  br i1 %687, label %688, label %678, !llvm.loop !172

688:                                              ; preds = %678, %674
  %689 = add nuw nsw i64 %675, 1
  %690 = icmp eq i64 %689, 3
  br i1 %690, label %958, label %674, !llvm.loop !173

691:                                              ; preds = %69
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %12) #11
  %692 = getelementptr inbounds i64, ptr %75, i64 1
  %693 = load i64, ptr %692, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %12, ptr noundef nonnull %0, i64 noundef %693, i64 noundef %3) #12
  %694 = load ptr, ptr %12, align 8, !tbaa !75
  %695 = load ptr, ptr %38, align 8, !tbaa !77
  %696 = load float, ptr %39, align 8, !tbaa !78
  tail call void @llvm.experimental.noalias.scope.decl(metadata !174)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !177)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !179)
  br i1 %40, label %697, label %709

697:                                              ; preds = %691, %697
  %698 = phi i64 [ %707, %697 ], [ 0, %691 ]
  %699 = getelementptr inbounds float, ptr %694, i64 %698
  %700 = load float, ptr %699, align 4, !tbaa !29, !alias.scope !177, !noalias !181
  %701 = getelementptr inbounds float, ptr %695, i64 %698
  %702 = load float, ptr %701, align 4, !tbaa !29, !alias.scope !179, !noalias !182
  %703 = fsub fast float %702, %700
  %704 = fmul fast float %703, %696
  %705 = fadd fast float %704, %700
  %706 = getelementptr inbounds float, ptr %25, i64 %698
  store float %705, ptr %706, align 4, !tbaa !29, !alias.scope !174, !noalias !183
  %707 = add nuw nsw i64 %698, 1
  %708 = icmp eq i64 %707, %18
  br i1 %708, label %709, label %697, !llvm.loop !184

709:                                              ; preds = %697, %691
  %710 = icmp slt i64 %70, %18
  br i1 %710, label %711, label %719

711:                                              ; preds = %709, %716
  %712 = phi i64 [ %717, %716 ], [ %70, %709 ]
  %713 = getelementptr inbounds float, ptr %25, i64 %712
  %714 = load float, ptr %713, align 4, !tbaa !29
  %715 = fcmp fast ugt float %714, 0.000000e+00
  br i1 %715, label %719, label %716

716:                                              ; preds = %711
  %717 = add i64 %712, 1
  %718 = icmp eq i64 %717, %18
  br i1 %718, label %719, label %711, !llvm.loop !185

719:                                              ; preds = %711, %716, %709
  %720 = phi i64 [ %70, %709 ], [ %18, %716 ], [ %712, %711 ]
  br label %721

721:                                              ; preds = %724, %719
  %722 = phi i64 [ %71, %719 ], [ %725, %724 ]
  %723 = icmp sgt i64 %722, %720
  br i1 %723, label %724, label %729

724:                                              ; preds = %721
  %725 = add nsw i64 %722, -1
  %726 = getelementptr inbounds float, ptr %25, i64 %725
  %727 = load float, ptr %726, align 4, !tbaa !29
  %728 = fcmp fast ugt float %727, 0.000000e+00
  br i1 %728, label %733, label %721, !llvm.loop !186

729:                                              ; preds = %721
  %730 = getelementptr inbounds i64, ptr %75, i64 5
  %731 = load i64, ptr %730, align 8, !tbaa !4
  %732 = add nsw i64 %731, -1
  br label %805

733:                                              ; preds = %724
  %734 = getelementptr inbounds i64, ptr %75, i64 2
  %735 = load i64, ptr %734, align 8, !tbaa !4
  %736 = icmp sgt i64 %735, -1
  br i1 %736, label %737, label %804

737:                                              ; preds = %733
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %13) #11
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %13, ptr noundef %0, i64 noundef %735, i64 noundef %3) #12
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %14) #11
  %738 = getelementptr inbounds i64, ptr %75, i64 3
  %739 = load i64, ptr %738, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %14, ptr noundef %0, i64 noundef %739, i64 noundef %3) #12
  %740 = getelementptr inbounds i64, ptr %75, i64 4
  %741 = load i64, ptr %740, align 8, !tbaa !4
  %742 = getelementptr inbounds float, ptr %20, i64 %741
  tail call void @llvm.experimental.noalias.scope.decl(metadata !187)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !190)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !192)
  %743 = load ptr, ptr %14, align 8
  %744 = load ptr, ptr %43, align 8
  %745 = load float, ptr %44, align 8
  %746 = load ptr, ptr %13, align 8
  %747 = load ptr, ptr %45, align 8
  %748 = load float, ptr %46, align 8
  %749 = load float, ptr %742, align 4, !tbaa !29, !alias.scope !192, !noalias !194
  %750 = getelementptr inbounds float, ptr %742, i64 1
  %751 = load float, ptr %750, align 4, !tbaa !29, !alias.scope !192, !noalias !194
  %752 = getelementptr inbounds float, ptr %742, i64 2
  %753 = load float, ptr %752, align 4, !tbaa !29, !alias.scope !192, !noalias !194
  %754 = getelementptr inbounds float, ptr %742, i64 3
  %755 = load float, ptr %754, align 4, !tbaa !29, !alias.scope !192, !noalias !194
  %756 = getelementptr inbounds float, ptr %742, i64 4
  %757 = load float, ptr %756, align 4, !tbaa !29, !alias.scope !192, !noalias !194
  br label %758

758:                                              ; preds = %799, %737
  %759 = phi i64 [ %720, %737 ], [ %801, %799 ]
  %760 = getelementptr inbounds float, ptr %25, i64 %759
  %761 = load float, ptr %760, align 4, !tbaa !29, !alias.scope !187, !noalias !195
  %762 = fcmp fast ogt float %761, %755
  %763 = fcmp fast olt float %761, %757
  %764 = select i1 %762, i1 %763, i1 false
  br i1 %764, label %765, label %799

765:                                              ; preds = %758
  %766 = getelementptr inbounds float, ptr %746, i64 %759
  %767 = load float, ptr %766, align 4, !tbaa !29, !noalias !196
  %768 = getelementptr inbounds float, ptr %747, i64 %759
  %769 = load float, ptr %768, align 4, !tbaa !29, !noalias !196
  %770 = fsub fast float %769, %767
  %771 = fmul fast float %770, %748
  %772 = fadd fast float %771, %767
  %773 = getelementptr inbounds float, ptr %42, i64 %759
  %774 = load float, ptr %773, align 4, !tbaa !29, !alias.scope !190, !noalias !197
  %775 = fmul fast float %774, %749
  %776 = add nsw i64 %759, %18
  %777 = getelementptr inbounds float, ptr %42, i64 %776
  %778 = load float, ptr %777, align 4, !tbaa !29, !alias.scope !190, !noalias !197
  %779 = fmul fast float %778, %751
  %780 = fadd fast float %779, %775
  %781 = add nsw i64 %759, %22
  %782 = getelementptr inbounds float, ptr %42, i64 %781
  %783 = load float, ptr %782, align 4, !tbaa !29, !alias.scope !190, !noalias !197
  %784 = fmul fast float %783, %753
  %785 = fadd fast float %780, %784
  %786 = fmul fast float %785, %772
  %787 = getelementptr inbounds float, ptr %743, i64 %759
  %788 = load float, ptr %787, align 4, !tbaa !29, !noalias !196
  %789 = getelementptr inbounds float, ptr %744, i64 %759
  %790 = load float, ptr %789, align 4, !tbaa !29, !noalias !196
  %791 = fsub fast float %790, %788
  %792 = fmul fast float %791, %745
  %793 = fadd fast float %786, %788
  %794 = fadd fast float %793, %792
  %795 = fcmp fast olt float %794, 0.000000e+00
  %796 = select fast i1 %795, float 0.000000e+00, float %794
  %797 = fcmp fast ogt float %796, 1.000000e+00
  %798 = select fast i1 %797, float 1.000000e+00, float %796
  br label %799

799:                                              ; preds = %765, %758
  %800 = phi fast float [ %798, %765 ], [ %761, %758 ]
  store float %800, ptr %760, align 4, !tbaa !29, !alias.scope !187, !noalias !195
  %801 = add nsw i64 %759, 1
  %802 = icmp eq i64 %801, %722
  br i1 %802, label %803, label %758, !llvm.loop !198

803:                                              ; preds = %799
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %14) #11
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %13) #11
  br label %804

804:                                              ; preds = %803, %733
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %26, ptr align 4 %4, i64 %47, i1 false)
  br label %805

805:                                              ; preds = %804, %729
  %806 = phi i64 [ %732, %729 ], [ %72, %804 ]
  %807 = phi i64 [ %18, %729 ], [ %722, %804 ]
  %808 = phi i64 [ 0, %729 ], [ %720, %804 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %12) #11
  br label %958

809:                                              ; preds = %69
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %15) #11
  %810 = getelementptr inbounds i64, ptr %75, i64 1
  %811 = load i64, ptr %810, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %15, ptr noundef nonnull %0, i64 noundef %811, i64 noundef %3) #12
  %812 = getelementptr inbounds i64, ptr %75, i64 2
  %813 = load i64, ptr %812, align 8, !tbaa !4
  %814 = icmp sgt i64 %813, -1
  br i1 %814, label %815, label %819

815:                                              ; preds = %809
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %16) #11
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %16, ptr noundef nonnull %0, i64 noundef %813, i64 noundef %3) #12
  %816 = load ptr, ptr %16, align 8, !tbaa.struct !199
  %817 = load ptr, ptr %32, align 8, !tbaa.struct !201
  %818 = load float, ptr %33, align 8, !tbaa.struct !202
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %16) #11
  br label %819

819:                                              ; preds = %815, %809
  %820 = phi ptr [ %816, %815 ], [ null, %809 ]
  %821 = phi ptr [ %817, %815 ], [ null, %809 ]
  %822 = phi float [ %818, %815 ], [ 0.000000e+00, %809 ]
  %823 = icmp slt i64 %70, %71
  br i1 %823, label %824, label %862

824:                                              ; preds = %819
  %825 = getelementptr inbounds i64, ptr %75, i64 3
  %826 = load i64, ptr %825, align 8, !tbaa !4
  %827 = getelementptr inbounds float, ptr %20, i64 %826
  %828 = load float, ptr %827, align 4, !tbaa !29
  %829 = getelementptr inbounds i64, ptr %75, i64 4
  %830 = load i64, ptr %829, align 8, !tbaa !4
  %831 = trunc i64 %830 to i32
  %832 = add i32 %35, %831
  %833 = fmul fast float %828, 0x3F7BB68F60000000
  br label %834

834:                                              ; preds = %834, %824
  %835 = phi i64 [ %70, %824 ], [ %860, %834 ]
  %836 = trunc i64 %835 to i32
  %837 = mul i32 %836, -1640531535
  %838 = add i32 %832, %837
  %839 = lshr i32 %838, 15
  %840 = xor i32 %839, %838
  %841 = mul i32 %840, 739982445
  %842 = lshr i32 %841, 12
  %843 = xor i32 %842, %841
  %844 = mul i32 %843, 695872825
  %845 = lshr i32 %844, 15
  %846 = xor i32 %845, %844
  %847 = and i32 %846, 255
  %848 = lshr i32 %846, 8
  %849 = and i32 %848, 255
  %850 = lshr i32 %846, 16
  %851 = and i32 %850, 255
  %852 = lshr i32 %844, 24
  %853 = add nuw nsw i32 %847, %852
  %854 = add nuw nsw i32 %853, %849
  %855 = add nuw nsw i32 %854, %851
  %856 = sitofp i32 %855 to float
  %857 = fadd fast float %856, -5.100000e+02
  %858 = fmul fast float %833, %857
  %859 = getelementptr inbounds float, ptr %28, i64 %835
  store float %858, ptr %859, align 4, !tbaa !29, !alias.scope !203
  %860 = add nsw i64 %835, 1
  %861 = icmp eq i64 %860, %71
  br i1 %861, label %862, label %834, !llvm.loop !206

862:                                              ; preds = %834, %819
  %863 = load ptr, ptr %15, align 8, !tbaa !75
  %864 = load ptr, ptr %36, align 8, !tbaa !77
  %865 = load float, ptr %37, align 8, !tbaa !78
  br label %867

866:                                              ; preds = %928
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %15) #11
  br label %958

867:                                              ; preds = %862, %928
  %868 = phi i64 [ 0, %862 ], [ %929, %928 ]
  %869 = mul nsw i64 %868, %18
  %870 = getelementptr inbounds float, ptr %4, i64 %869
  %871 = getelementptr inbounds float, ptr %863, i64 %869
  %872 = getelementptr inbounds float, ptr %864, i64 %869
  %873 = getelementptr inbounds float, ptr %820, i64 %869
  %874 = select i1 %814, ptr %873, ptr null
  %875 = getelementptr inbounds float, ptr %821, i64 %869
  %876 = select i1 %814, ptr %875, ptr null
  tail call void @llvm.experimental.noalias.scope.decl(metadata !207)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !210)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !212)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !214)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !216)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !218)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !220)
  br i1 %823, label %877, label %928

877:                                              ; preds = %867
  %878 = icmp eq ptr %874, null
  br label %879

879:                                              ; preds = %919, %877
  %880 = phi i64 [ %70, %877 ], [ %926, %919 ]
  %881 = getelementptr inbounds float, ptr %871, i64 %880
  %882 = load float, ptr %881, align 4, !tbaa !29, !alias.scope !214, !noalias !222
  %883 = getelementptr inbounds float, ptr %872, i64 %880
  %884 = load float, ptr %883, align 4, !tbaa !29, !alias.scope !216, !noalias !223
  %885 = fsub fast float %884, %882
  %886 = fmul fast float %885, %865
  %887 = getelementptr inbounds float, ptr %28, i64 %880
  %888 = load float, ptr %887, align 4, !tbaa !29, !alias.scope !210, !noalias !224
  %889 = fadd fast float %888, %882
  %890 = fadd fast float %889, %886
  br i1 %878, label %919, label %891

891:                                              ; preds = %879
  %892 = getelementptr inbounds float, ptr %874, i64 %880
  %893 = load float, ptr %892, align 4, !tbaa !29, !alias.scope !218, !noalias !225
  %894 = getelementptr inbounds float, ptr %876, i64 %880
  %895 = load float, ptr %894, align 4, !tbaa !29, !alias.scope !220, !noalias !226
  %896 = fsub fast float %895, %893
  %897 = fmul fast float %896, %822
  %898 = fadd fast float %897, %893
  %899 = getelementptr inbounds float, ptr %25, i64 %880
  %900 = load float, ptr %899, align 4, !tbaa !29, !alias.scope !212, !noalias !227
  %901 = fmul fast float %900, 4.000000e+00
  %902 = fadd fast float %901, -3.000000e+00
  %903 = fcmp fast olt float %902, 0.000000e+00
  %904 = select fast i1 %903, float 0.000000e+00, float %902
  %905 = fcmp fast ogt float %904, 1.000000e+00
  %906 = select fast i1 %905, float 1.000000e+00, float %904
  %907 = fmul fast float %906, 2.000000e+00
  %908 = fsub fast float 3.000000e+00, %907
  %909 = getelementptr inbounds float, ptr %870, i64 %880
  %910 = load float, ptr %909, align 4, !tbaa !29, !alias.scope !207, !noalias !228
  %911 = fsub fast float %910, %898
  %912 = fneg fast float %906
  %913 = fmul fast float %906, %912
  %914 = fmul fast float %913, %911
  %915 = fmul fast float %914, %908
  %916 = fadd fast float %910, %890
  %917 = fsub fast float %916, %898
  %918 = fadd fast float %917, %915
  br label %919

919:                                              ; preds = %891, %879
  %920 = phi float [ %918, %891 ], [ %890, %879 ]
  %921 = fcmp fast olt float %920, 0.000000e+00
  %922 = select fast i1 %921, float 0.000000e+00, float %920
  %923 = fcmp fast ogt float %922, 1.000000e+00
  %924 = select fast i1 %923, float 1.000000e+00, float %922
  %925 = getelementptr inbounds float, ptr %870, i64 %880
  store float %924, ptr %925, align 4, !tbaa !29, !alias.scope !207, !noalias !228
  %926 = add nsw i64 %880, 1
  %927 = icmp eq i64 %926, %71
  br i1 %927, label %928, label %879, !llvm.loop !229

928:                                              ; preds = %919, %867
  %929 = add nuw nsw i64 %868, 1
  %930 = icmp eq i64 %929, 3
  br i1 %930, label %866, label %867, !llvm.loop !230

931:                                              ; preds = %77, %955
  %932 = phi i64 [ 0, %77 ], [ %956, %955 ]
  %933 = mul nsw i64 %932, %18
  %934 = getelementptr inbounds float, ptr %4, i64 %933
  %935 = getelementptr inbounds float, ptr %26, i64 %933
  tail call void @llvm.experimental.noalias.scope.decl(metadata !231)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !234)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !236)
  br i1 %78, label %936, label %955

936:                                              ; preds = %931, %936
  %937 = phi i64 [ %953, %936 ], [ %70, %931 ]
  %938 = getelementptr inbounds float, ptr %935, i64 %937
  %939 = load float, ptr %938, align 4, !tbaa !29, !alias.scope !234, !noalias !238
  %940 = getelementptr inbounds float, ptr %25, i64 %937
  %941 = load float, ptr %940, align 4, !tbaa !29, !alias.scope !236, !noalias !239
  %942 = getelementptr inbounds float, ptr %934, i64 %937
  %943 = load float, ptr %942, align 4, !tbaa !29, !alias.scope !231, !noalias !240
  %944 = fsub fast float %943, %939
  %945 = fmul fast float %944, %941
  %946 = fadd fast float %945, %939
  %947 = fcmp fast olt float %946, 0.000000e+00
  %948 = select fast i1 %947, float 0.000000e+00, float %946
  %949 = fcmp fast ogt float %948, 1.000000e+00
  %950 = select fast i1 %949, float 1.000000e+00, float %948
  %951 = fcmp fast ogt float %941, 0.000000e+00
  %952 = select fast i1 %951, float %950, float %939
  store float %952, ptr %942, align 4, !tbaa !29, !alias.scope !231, !noalias !240
  %953 = add nsw i64 %937, 1
  %954 = icmp eq i64 %953, %71
  br i1 %954, label %955, label %936, !llvm.loop !241

955:                                              ; preds = %936, %931
  %956 = add nuw nsw i64 %932, 1
  %957 = icmp eq i64 %956, 3
  br i1 %957, label %958, label %931, !llvm.loop !242

958:                                              ; preds = %955, %688, %594, %546, %487, %401, %225, %193, %141, %115, %583, %535, %425, %395, %218, %171, %394, %69, %866, %805, %158
  %959 = phi i64 [ %72, %69 ], [ %72, %866 ], [ %806, %805 ], [ %72, %394 ], [ %72, %158 ], [ %72, %171 ], [ %72, %218 ], [ %72, %395 ], [ %72, %425 ], [ %72, %535 ], [ %72, %583 ], [ %72, %115 ], [ %72, %141 ], [ %72, %193 ], [ %72, %225 ], [ %72, %401 ], [ %72, %487 ], [ %72, %546 ], [ %72, %594 ], [ %72, %688 ], [ %72, %955 ]
  %960 = phi i64 [ %71, %69 ], [ %71, %866 ], [ %807, %805 ], [ %71, %394 ], [ %71, %158 ], [ %71, %171 ], [ %71, %218 ], [ %71, %395 ], [ %71, %425 ], [ %71, %535 ], [ %71, %583 ], [ %71, %115 ], [ %71, %141 ], [ %71, %193 ], [ %71, %225 ], [ %71, %401 ], [ %71, %487 ], [ %71, %546 ], [ %71, %594 ], [ %71, %688 ], [ %18, %955 ]
  %961 = phi i64 [ %70, %69 ], [ %70, %866 ], [ %808, %805 ], [ %70, %394 ], [ %70, %158 ], [ %70, %171 ], [ %70, %218 ], [ %70, %395 ], [ %70, %425 ], [ %70, %535 ], [ %70, %583 ], [ %70, %115 ], [ %70, %141 ], [ %70, %193 ], [ %70, %225 ], [ %70, %401 ], [ %70, %487 ], [ %70, %546 ], [ %70, %594 ], [ %70, %688 ], [ 0, %955 ]
  %962 = add nsw i64 %959, 1
  %963 = icmp slt i64 %962, %2
  br i1 %963, label %69, label %68, !llvm.loop !243
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @sharpen(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, ptr noalias nocapture noundef %5, ptr noalias nocapture noundef readonly %6, i64 noundef %7, float noundef %8, float noundef %9) unnamed_addr #3 {
  %11 = alloca [13 x ptr], align 16
  %12 = alloca [13 x ptr], align 16
  %13 = shl nsw i64 %4, 3
  %14 = srem i64 %2, %1
  %15 = mul nsw i64 %14, %13
  %16 = getelementptr inbounds float, ptr %0, i64 %15
  %17 = shl nsw i64 %4, 2
  %18 = getelementptr inbounds float, ptr %16, i64 %17
  call void @llvm.lifetime.start.p0(i64 104, ptr nonnull %11) #11
  call void @llvm.lifetime.start.p0(i64 104, ptr nonnull %12) #11
  %19 = icmp slt i64 %7, 1
  br i1 %19, label %25, label %20

20:                                               ; preds = %10
  %21 = icmp eq i64 %3, 1
  %22 = shl i64 %3, 1
  %23 = add i64 %22, -2
  %24 = getelementptr float, ptr %0, i64 %17
  br label %31

25:                                               ; preds = %49, %10
  %26 = icmp slt i64 %4, 16
  br i1 %26, label %59, label %27

27:                                               ; preds = %25
  %28 = load float, ptr %6, align 4, !tbaa !29
  %29 = insertelement <16 x float> poison, float %28, i64 0
  %30 = shufflevector <16 x float> %29, <16 x float> poison, <16 x i32> zeroinitializer
  br label %64

31:                                               ; preds = %20, %49
  %32 = phi i64 [ 1, %20 ], [ %57, %49 ]
  br i1 %21, label %49, label %33

33:                                               ; preds = %31
  %34 = sub nsw i64 %2, %32
  %35 = tail call i64 @llvm.abs.i64(i64 %34, i1 true)
  %36 = srem i64 %35, %23
  %37 = icmp slt i64 %36, %3
  %38 = sub nsw i64 %23, %36
  %39 = select i1 %37, i64 %36, i64 %38
  %40 = srem i64 %39, %1
  %41 = mul nsw i64 %40, %13
  %42 = getelementptr float, ptr %24, i64 %41
  %43 = add nsw i64 %32, %2
  %44 = tail call i64 @llvm.abs.i64(i64 %43, i1 true)
  %45 = srem i64 %44, %23
  %46 = icmp slt i64 %45, %3
  %47 = sub nsw i64 %23, %45
  %48 = select i1 %46, i64 %45, i64 %47
  br label %49

49:                                               ; preds = %31, %33
  %50 = phi ptr [ %42, %33 ], [ %24, %31 ]
  %51 = phi i64 [ %48, %33 ], [ 0, %31 ]
  %52 = getelementptr inbounds [13 x ptr], ptr %11, i64 0, i64 %32
  store ptr %50, ptr %52, align 8
  %53 = srem i64 %51, %1
  %54 = mul nsw i64 %53, %13
  %55 = getelementptr float, ptr %24, i64 %54
  %56 = getelementptr inbounds [13 x ptr], ptr %12, i64 0, i64 %32
  store ptr %55, ptr %56, align 8, !tbaa !200
  %57 = add nuw i64 %32, 1
  %58 = icmp eq i64 %32, %7
  br i1 %58, label %25, label %31, !llvm.loop !244

59:                                               ; preds = %70, %25
  %60 = phi i64 [ 0, %25 ], [ %65, %70 ]
  %61 = icmp slt i64 %60, %4
  br i1 %61, label %62, label %123

62:                                               ; preds = %59
  %63 = load float, ptr %6, align 4, !tbaa !29
  br label %95

64:                                               ; preds = %27, %70
  %65 = phi i64 [ 16, %27 ], [ %73, %70 ]
  %66 = phi i64 [ 0, %27 ], [ %65, %70 ]
  %67 = getelementptr inbounds float, ptr %18, i64 %66
  %68 = load <16 x float>, ptr %67, align 4
  %69 = fmul fast <16 x float> %30, %68
  br i1 %19, label %70, label %75

70:                                               ; preds = %75, %64
  %71 = phi <16 x float> [ %69, %64 ], [ %92, %75 ]
  %72 = getelementptr inbounds float, ptr %5, i64 %66
  store <16 x float> %71, ptr %72, align 4
  %73 = add nuw nsw i64 %65, 16
  %74 = icmp sgt i64 %73, %4
  br i1 %74, label %59, label %64, !llvm.loop !245

75:                                               ; preds = %64, %75
  %76 = phi <16 x float> [ %92, %75 ], [ %69, %64 ]
  %77 = phi i64 [ %93, %75 ], [ 1, %64 ]
  %78 = getelementptr inbounds float, ptr %6, i64 %77
  %79 = load float, ptr %78, align 4, !tbaa !29
  %80 = insertelement <16 x float> poison, float %79, i64 0
  %81 = shufflevector <16 x float> %80, <16 x float> poison, <16 x i32> zeroinitializer
  %82 = getelementptr inbounds [13 x ptr], ptr %11, i64 0, i64 %77
  %83 = load ptr, ptr %82, align 8, !tbaa !200
  %84 = getelementptr inbounds float, ptr %83, i64 %66
  %85 = load <16 x float>, ptr %84, align 4
  %86 = getelementptr inbounds [13 x ptr], ptr %12, i64 0, i64 %77
  %87 = load ptr, ptr %86, align 8, !tbaa !200
  %88 = getelementptr inbounds float, ptr %87, i64 %66
  %89 = load <16 x float>, ptr %88, align 4
  %90 = fadd fast <16 x float> %89, %85
  %91 = fmul fast <16 x float> %90, %81
  %92 = fadd fast <16 x float> %91, %76
  %93 = add nuw i64 %77, 1
  %94 = icmp eq i64 %77, %7
  br i1 %94, label %70, label %75, !llvm.loop !246

95:                                               ; preds = %62, %100
  %96 = phi i64 [ %60, %62 ], [ %103, %100 ]
  %97 = getelementptr inbounds float, ptr %18, i64 %96
  %98 = load float, ptr %97, align 4, !tbaa !29
  %99 = fmul fast float %98, %63
  br i1 %19, label %100, label %105

100:                                              ; preds = %105, %95
  %101 = phi float [ %99, %95 ], [ %120, %105 ]
  %102 = getelementptr inbounds float, ptr %5, i64 %96
  store float %101, ptr %102, align 4, !tbaa !29
  %103 = add nuw nsw i64 %96, 1
  %104 = icmp eq i64 %103, %4
  br i1 %104, label %123, label %95, !llvm.loop !247

105:                                              ; preds = %95, %105
  %106 = phi float [ %120, %105 ], [ %99, %95 ]
  %107 = phi i64 [ %121, %105 ], [ 1, %95 ]
  %108 = getelementptr inbounds float, ptr %6, i64 %107
  %109 = load float, ptr %108, align 4, !tbaa !29
  %110 = getelementptr inbounds [13 x ptr], ptr %11, i64 0, i64 %107
  %111 = load ptr, ptr %110, align 8, !tbaa !200
  %112 = getelementptr inbounds float, ptr %111, i64 %96
  %113 = load float, ptr %112, align 4, !tbaa !29
  %114 = getelementptr inbounds [13 x ptr], ptr %12, i64 0, i64 %107
  %115 = load ptr, ptr %114, align 8, !tbaa !200
  %116 = getelementptr inbounds float, ptr %115, i64 %96
  %117 = load float, ptr %116, align 4, !tbaa !29
  %118 = fadd fast float %117, %113
  %119 = fmul fast float %118, %109
  %120 = fadd fast float %119, %106
  %121 = add nuw i64 %107, 1
  %122 = icmp eq i64 %107, %7
  br i1 %122, label %100, label %105, !llvm.loop !248

123:                                              ; preds = %100, %59
  %124 = mul nsw i64 %4, 3
  %125 = getelementptr inbounds float, ptr %16, i64 %124
  %126 = getelementptr inbounds float, ptr %16, i64 %4
  %127 = shl nsw i64 %4, 1
  %128 = getelementptr inbounds float, ptr %16, i64 %127
  %129 = icmp sgt i64 %4, 0
  br i1 %129, label %131, label %130

130:                                              ; preds = %131, %123
  call void @llvm.lifetime.end.p0(i64 104, ptr nonnull %12) #11
  call void @llvm.lifetime.end.p0(i64 104, ptr nonnull %11) #11
  ret void

131:                                              ; preds = %123, %131
  %132 = phi i64 [ %167, %131 ], [ 0, %123 ]
  %133 = getelementptr inbounds float, ptr %125, i64 %132
  %134 = load float, ptr %133, align 4, !tbaa !29
  %135 = getelementptr inbounds float, ptr %5, i64 %132
  %136 = load float, ptr %135, align 4, !tbaa !29
  %137 = fsub fast float %134, %136
  %138 = fcmp fast olt float %137, 0.000000e+00
  %139 = tail call fast float @llvm.fabs.f32(float %137)
  %140 = fcmp fast ogt float %139, %9
  %141 = fsub fast float %139, %9
  %142 = select fast i1 %140, float %141, float 0.000000e+00
  %143 = fmul fast float %142, %8
  %144 = fneg fast float %143
  %145 = select fast i1 %138, float %144, float %143
  %146 = getelementptr inbounds float, ptr %16, i64 %132
  %147 = load float, ptr %146, align 4, !tbaa !29
  %148 = fadd fast float %145, %147
  %149 = fcmp fast olt float %148, 0.000000e+00
  %150 = select fast i1 %149, float 0.000000e+00, float %148
  %151 = fcmp fast ogt float %150, 1.000000e+00
  %152 = select fast i1 %151, float 1.000000e+00, float %150
  store float %152, ptr %146, align 4, !tbaa !29
  %153 = getelementptr inbounds float, ptr %126, i64 %132
  %154 = load float, ptr %153, align 4, !tbaa !29
  %155 = fadd fast float %145, %154
  %156 = fcmp fast olt float %155, 0.000000e+00
  %157 = select fast i1 %156, float 0.000000e+00, float %155
  %158 = fcmp fast ogt float %157, 1.000000e+00
  %159 = select fast i1 %158, float 1.000000e+00, float %157
  store float %159, ptr %153, align 4, !tbaa !29
  %160 = getelementptr inbounds float, ptr %128, i64 %132
  %161 = load float, ptr %160, align 4, !tbaa !29
  %162 = fadd fast float %145, %161
  %163 = fcmp fast olt float %162, 0.000000e+00
  %164 = select fast i1 %163, float 0.000000e+00, float %162
  %165 = fcmp fast ogt float %164, 1.000000e+00
  %166 = select fast i1 %165, float 1.000000e+00, float %164
  store float %166, ptr %160, align 4, !tbaa !29
  %167 = add nuw nsw i64 %132, 1
  %168 = icmp eq i64 %167, %4
  br i1 %168, label %130, label %131, !llvm.loop !249
}

; Function Attrs: nounwind
define void @pass_8_16(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, i64 noundef %3, i64 noundef %4, ptr nocapture noundef readonly %5, ptr noundef %6, ptr noundef %7, ptr noundef %8, ptr noundef %9, ptr noundef %10, ptr noundef %11, ptr noundef %12, ptr nocapture noundef readonly %13, ptr nocapture noundef readonly %14, ptr noundef %15, ptr noundef %16) local_unnamed_addr #0 {
  %18 = alloca %struct.Pass, align 8
  %19 = load i64, ptr %5, align 8, !tbaa !4
  %20 = getelementptr inbounds i64, ptr %5, i64 1
  %21 = load i64, ptr %20, align 8, !tbaa !4
  %22 = getelementptr inbounds i64, ptr %5, i64 2
  %23 = load i64, ptr %22, align 8, !tbaa !4
  %24 = getelementptr inbounds i64, ptr %5, i64 3
  %25 = load i64, ptr %24, align 8, !tbaa !4
  %26 = getelementptr inbounds i64, ptr %5, i64 4
  %27 = load i64, ptr %26, align 8, !tbaa !4
  %28 = getelementptr inbounds i64, ptr %5, i64 5
  %29 = load i64, ptr %28, align 8, !tbaa !4
  %30 = getelementptr inbounds i64, ptr %5, i64 6
  %31 = load i64, ptr %30, align 8, !tbaa !4
  %32 = shl nsw i64 %21, 3
  %33 = icmp eq i64 %19, %4
  %34 = select i1 %33, i64 %29, i64 0
  %35 = add nsw i64 %34, %4
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %18) #11
  store i64 %19, ptr %18, align 8, !tbaa !8
  %36 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 1
  store i64 %21, ptr %36, align 8, !tbaa !11
  %37 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 2
  store ptr %6, ptr %37, align 8, !tbaa !12
  %38 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 3
  store ptr %7, ptr %38, align 8, !tbaa !13
  %39 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 4
  store ptr %8, ptr %39, align 8, !tbaa !14
  %40 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 5
  store ptr %9, ptr %40, align 8, !tbaa !15
  %41 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 6
  store ptr %10, ptr %41, align 8, !tbaa !16
  %42 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 7
  store ptr %11, ptr %42, align 8, !tbaa !17
  %43 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 8
  store ptr %12, ptr %43, align 8, !tbaa !18
  %44 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 9
  store ptr %16, ptr %44, align 8, !tbaa !19
  %45 = icmp sgt i64 %35, %3
  br i1 %45, label %46, label %65

46:                                               ; preds = %17
  %47 = mul i64 %21, 3
  %48 = shl i64 %21, 1
  %49 = icmp sgt i64 %21, 0
  %50 = icmp eq i64 %31, 0
  %51 = icmp eq i64 %31, 1
  %52 = icmp sgt i64 %29, 0
  %53 = getelementptr inbounds float, ptr %14, i64 2
  %54 = shl nsw i64 %21, 2
  %55 = tail call i64 @llvm.smin.i64(i64 %21, i64 %29)
  %56 = sub nsw i64 %21, %29
  %57 = tail call i64 @llvm.smax.i64(i64 %56, i64 %55)
  %58 = add nsw i64 %55, 16
  %59 = icmp sgt i64 %58, %57
  %60 = icmp slt i64 %29, 1
  %61 = icmp eq i64 %21, 1
  %62 = add i64 %48, -2
  %63 = getelementptr inbounds float, ptr %16, i64 %54
  %64 = getelementptr inbounds float, ptr %14, i64 1
  br label %66

65:                                               ; preds = %300, %17
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %18) #11
  ret void

66:                                               ; preds = %46, %300
  %67 = phi i64 [ %3, %46 ], [ %301, %300 ]
  %68 = icmp slt i64 %67, %19
  br i1 %68, label %69, label %241

69:                                               ; preds = %66
  %70 = srem i64 %67, %23
  %71 = mul nsw i64 %70, %32
  %72 = getelementptr inbounds float, ptr %15, i64 %71
  %73 = sub nsw i64 %67, %3
  %74 = mul i64 %47, %73
  %75 = getelementptr inbounds i8, ptr %0, i64 %74
  tail call void @llvm.experimental.noalias.scope.decl(metadata !250)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !253)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !255)
  %76 = getelementptr inbounds float, ptr %72, i64 %21
  %77 = getelementptr inbounds float, ptr %72, i64 %48
  br i1 %49, label %78, label %105

78:                                               ; preds = %69, %78
  %79 = phi i64 [ %103, %78 ], [ 0, %69 ]
  %80 = mul nuw nsw i64 %79, 3
  %81 = getelementptr inbounds i8, ptr %75, i64 %80
  %82 = load i8, ptr %81, align 1, !tbaa !27, !alias.scope !250, !noalias !257
  %83 = zext i8 %82 to i64
  %84 = getelementptr inbounds float, ptr %13, i64 %83
  %85 = load float, ptr %84, align 4, !tbaa !29, !alias.scope !255, !noalias !258
  %86 = getelementptr inbounds float, ptr %72, i64 %79
  store float %85, ptr %86, align 4, !tbaa !29, !alias.scope !253, !noalias !259
  %87 = add nuw nsw i64 %80, 1
  %88 = getelementptr inbounds i8, ptr %75, i64 %87
  %89 = load i8, ptr %88, align 1, !tbaa !27, !alias.scope !250, !noalias !257
  %90 = zext i8 %89 to i64
  %91 = or i64 %90, 256
  %92 = getelementptr inbounds float, ptr %13, i64 %91
  %93 = load float, ptr %92, align 4, !tbaa !29, !alias.scope !255, !noalias !258
  %94 = getelementptr inbounds float, ptr %76, i64 %79
  store float %93, ptr %94, align 4, !tbaa !29, !alias.scope !253, !noalias !259
  %95 = add nuw nsw i64 %80, 2
  %96 = getelementptr inbounds i8, ptr %75, i64 %95
  %97 = load i8, ptr %96, align 1, !tbaa !27, !alias.scope !250, !noalias !257
  %98 = zext i8 %97 to i64
  %99 = or i64 %98, 512
  %100 = getelementptr inbounds float, ptr %13, i64 %99
  %101 = load float, ptr %100, align 4, !tbaa !29, !alias.scope !255, !noalias !258
  %102 = getelementptr inbounds float, ptr %77, i64 %79
  store float %101, ptr %102, align 4, !tbaa !29, !alias.scope !253, !noalias !259
  %103 = add nuw nsw i64 %79, 1
  %104 = icmp eq i64 %103, %21
  br i1 %104, label %105, label %78, !llvm.loop !33

105:                                              ; preds = %78, %69
  br i1 %50, label %141, label %106

106:                                              ; preds = %105
  tail call void @llvm.experimental.noalias.scope.decl(metadata !260)
  %107 = getelementptr inbounds i16, ptr %1, i64 %74
  %108 = getelementptr inbounds i8, ptr %1, i64 %74
  br label %109

109:                                              ; preds = %138, %106
  %110 = phi i64 [ 0, %106 ], [ %139, %138 ]
  %111 = add nuw nsw i64 %110, 5
  %112 = mul nsw i64 %111, %21
  %113 = getelementptr inbounds float, ptr %72, i64 %112
  br i1 %51, label %114, label %126

114:                                              ; preds = %109
  %115 = getelementptr inbounds i8, ptr %108, i64 %110
  br i1 %49, label %116, label %138

116:                                              ; preds = %114, %116
  %117 = phi i64 [ %124, %116 ], [ 0, %114 ]
  %118 = mul nuw nsw i64 %117, 3
  %119 = getelementptr inbounds i8, ptr %115, i64 %118
  %120 = load i8, ptr %119, align 1, !tbaa !27, !noalias !260
  %121 = uitofp i8 %120 to float
  %122 = fmul fast float %121, 0x3F70101020000000
  %123 = getelementptr inbounds float, ptr %113, i64 %117
  store float %122, ptr %123, align 4, !tbaa !29, !alias.scope !260
  %124 = add nuw nsw i64 %117, 1
  %125 = icmp eq i64 %124, %21
  br i1 %125, label %138, label %116, !llvm.loop !39

126:                                              ; preds = %109
  %127 = getelementptr inbounds i16, ptr %107, i64 %110
  br i1 %49, label %128, label %138

128:                                              ; preds = %126, %128
  %129 = phi i64 [ %136, %128 ], [ 0, %126 ]
  %130 = mul nuw nsw i64 %129, 3
  %131 = getelementptr inbounds i16, ptr %127, i64 %130
  %132 = load i16, ptr %131, align 2, !tbaa !40, !noalias !260
  %133 = uitofp i16 %132 to float
  %134 = fmul fast float %133, 0x3EF0001000000000
  %135 = getelementptr inbounds float, ptr %113, i64 %129
  store float %134, ptr %135, align 4, !tbaa !29, !alias.scope !260
  %136 = add nuw nsw i64 %129, 1
  %137 = icmp eq i64 %136, %21
  br i1 %137, label %138, label %128, !llvm.loop !42

138:                                              ; preds = %128, %116, %126, %114
  %139 = add nuw nsw i64 %110, 1
  %140 = icmp eq i64 %139, 3
  br i1 %140, label %141, label %109, !llvm.loop !43

141:                                              ; preds = %138, %105
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %25, i64 noundef %67, ptr noundef %72) #12
  br i1 %52, label %142, label %244

142:                                              ; preds = %141
  tail call void @llvm.experimental.noalias.scope.decl(metadata !263)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !266)
  %143 = getelementptr inbounds float, ptr %72, i64 %47
  %144 = getelementptr inbounds float, ptr %72, i64 %54
  br i1 %49, label %150, label %145

145:                                              ; preds = %150, %142
  br i1 %59, label %166, label %146

146:                                              ; preds = %145
  %147 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !266, !noalias !263
  %148 = insertelement <16 x float> poison, float %147, i64 0
  %149 = shufflevector <16 x float> %148, <16 x float> poison, <16 x i32> zeroinitializer
  br label %168

150:                                              ; preds = %142, %150
  %151 = phi i64 [ %164, %150 ], [ 0, %142 ]
  %152 = getelementptr inbounds float, ptr %72, i64 %151
  %153 = load float, ptr %152, align 4, !tbaa !29, !alias.scope !263, !noalias !266
  %154 = fmul fast float %153, 0x3FCB367A00000000
  %155 = getelementptr inbounds float, ptr %76, i64 %151
  %156 = load float, ptr %155, align 4, !tbaa !29, !alias.scope !263, !noalias !266
  %157 = fmul fast float %156, 0x3FE6E2EB20000000
  %158 = fadd fast float %157, %154
  %159 = getelementptr inbounds float, ptr %77, i64 %151
  %160 = load float, ptr %159, align 4, !tbaa !29, !alias.scope !263, !noalias !266
  %161 = fmul fast float %160, 0x3FB27BB300000000
  %162 = fadd fast float %158, %161
  %163 = getelementptr inbounds float, ptr %143, i64 %151
  store float %162, ptr %163, align 4, !tbaa !29, !alias.scope !263, !noalias !266
  %164 = add nuw nsw i64 %151, 1
  %165 = icmp eq i64 %164, %21
  br i1 %165, label %145, label %150, !llvm.loop !49

166:                                              ; preds = %174, %145
  %167 = phi i64 [ %55, %145 ], [ %169, %174 ]
  br i1 %49, label %196, label %241

168:                                              ; preds = %174, %146
  %169 = phi i64 [ %58, %146 ], [ %177, %174 ]
  %170 = phi i64 [ %55, %146 ], [ %169, %174 ]
  %171 = getelementptr inbounds float, ptr %143, i64 %170
  %172 = load <16 x float>, ptr %171, align 4, !alias.scope !263, !noalias !266
  %173 = fmul fast <16 x float> %172, %149
  br i1 %60, label %174, label %179

174:                                              ; preds = %179, %168
  %175 = phi <16 x float> [ %173, %168 ], [ %193, %179 ]
  %176 = getelementptr inbounds float, ptr %144, i64 %170
  store <16 x float> %175, ptr %176, align 4, !alias.scope !263, !noalias !266
  %177 = add nsw i64 %169, 16
  %178 = icmp sgt i64 %177, %57
  br i1 %178, label %166, label %168, !llvm.loop !50

179:                                              ; preds = %168, %179
  %180 = phi i64 [ %194, %179 ], [ 1, %168 ]
  %181 = phi <16 x float> [ %193, %179 ], [ %173, %168 ]
  %182 = getelementptr inbounds float, ptr %53, i64 %180
  %183 = load float, ptr %182, align 4, !tbaa !29, !alias.scope !266, !noalias !263
  %184 = insertelement <16 x float> poison, float %183, i64 0
  %185 = shufflevector <16 x float> %184, <16 x float> poison, <16 x i32> zeroinitializer
  %186 = sub nsw i64 0, %180
  %187 = getelementptr inbounds float, ptr %171, i64 %186
  %188 = load <16 x float>, ptr %187, align 4, !alias.scope !263, !noalias !266
  %189 = getelementptr inbounds float, ptr %171, i64 %180
  %190 = load <16 x float>, ptr %189, align 4, !alias.scope !263, !noalias !266
  %191 = fadd fast <16 x float> %190, %188
  %192 = fmul fast <16 x float> %191, %185
  %193 = fadd fast <16 x float> %192, %181
  %194 = add nuw i64 %180, 1
  %195 = icmp eq i64 %180, %29
  br i1 %195, label %174, label %179, !llvm.loop !51

196:                                              ; preds = %166, %206
  %197 = phi i64 [ %209, %206 ], [ 0, %166 ]
  %198 = icmp eq i64 %197, %55
  %199 = select i1 %198, i64 %167, i64 %197
  %200 = icmp slt i64 %199, %21
  br i1 %200, label %201, label %241

201:                                              ; preds = %196
  %202 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !266, !noalias !263
  %203 = getelementptr inbounds float, ptr %143, i64 %199
  %204 = load float, ptr %203, align 4, !tbaa !29, !alias.scope !263, !noalias !266
  %205 = fmul fast float %204, %202
  br i1 %60, label %206, label %211

206:                                              ; preds = %230, %201
  %207 = phi float [ %205, %201 ], [ %238, %230 ]
  %208 = getelementptr inbounds float, ptr %144, i64 %199
  store float %207, ptr %208, align 4, !tbaa !29, !alias.scope !263, !noalias !266
  %209 = add nsw i64 %199, 1
  %210 = icmp slt i64 %209, %21
  br i1 %210, label %196, label %241, !llvm.loop !52

211:                                              ; preds = %201, %230
  %212 = phi i64 [ %239, %230 ], [ 1, %201 ]
  %213 = phi float [ %238, %230 ], [ %205, %201 ]
  %214 = getelementptr inbounds float, ptr %53, i64 %212
  %215 = load float, ptr %214, align 4, !tbaa !29, !alias.scope !266, !noalias !263
  br i1 %61, label %230, label %216

216:                                              ; preds = %211
  %217 = sub nsw i64 %199, %212
  %218 = tail call i64 @llvm.abs.i64(i64 %217, i1 true)
  %219 = srem i64 %218, %62
  %220 = icmp slt i64 %219, %21
  %221 = sub nsw i64 %62, %219
  %222 = select i1 %220, i64 %219, i64 %221
  %223 = getelementptr inbounds float, ptr %143, i64 %222
  %224 = add nsw i64 %212, %199
  %225 = tail call i64 @llvm.abs.i64(i64 %224, i1 true)
  %226 = srem i64 %225, %62
  %227 = icmp slt i64 %226, %21
  %228 = sub nsw i64 %62, %226
  %229 = select i1 %227, i64 %226, i64 %228
  br label %230

230:                                              ; preds = %216, %211
  %231 = phi ptr [ %223, %216 ], [ %143, %211 ]
  %232 = phi i64 [ %229, %216 ], [ 0, %211 ]
  %233 = load float, ptr %231, align 4, !tbaa !29, !alias.scope !263, !noalias !266
  %234 = getelementptr inbounds float, ptr %143, i64 %232
  %235 = load float, ptr %234, align 4, !tbaa !29, !alias.scope !263, !noalias !266
  %236 = fadd fast float %235, %233
  %237 = fmul fast float %236, %215
  %238 = fadd fast float %237, %213
  %239 = add nuw i64 %212, 1
  %240 = icmp eq i64 %212, %29
  br i1 %240, label %206, label %211, !llvm.loop !53

241:                                              ; preds = %206, %196, %166, %66
  %242 = sub nsw i64 %67, %29
  %243 = icmp slt i64 %242, 0
  br i1 %243, label %300, label %247

244:                                              ; preds = %141
  %245 = sub nsw i64 %67, %29
  %246 = icmp slt i64 %245, 0
  br i1 %246, label %300, label %251

247:                                              ; preds = %241
  br i1 %52, label %248, label %251

248:                                              ; preds = %247
  %249 = load float, ptr %14, align 4, !tbaa !29
  %250 = load float, ptr %64, align 4, !tbaa !29
  tail call fastcc void @sharpen(ptr noundef %15, i64 noundef %23, i64 noundef %242, i64 noundef %19, i64 noundef %21, ptr noundef %63, ptr noundef nonnull %53, i64 noundef %29, float noundef %249, float noundef %250) #12
  br label %251

251:                                              ; preds = %244, %248, %247
  %252 = phi i64 [ %242, %248 ], [ %242, %247 ], [ %245, %244 ]
  %253 = srem i64 %252, %23
  %254 = mul nsw i64 %253, %32
  %255 = getelementptr inbounds float, ptr %15, i64 %254
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef %25, i64 noundef %27, i64 noundef %252, ptr noundef %255) #12
  %256 = mul i64 %47, %252
  %257 = getelementptr inbounds i16, ptr %2, i64 %256
  tail call void @llvm.experimental.noalias.scope.decl(metadata !268)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !271)
  %258 = getelementptr inbounds float, ptr %255, i64 %21
  %259 = getelementptr inbounds float, ptr %255, i64 %48
  br i1 %49, label %260, label %300

260:                                              ; preds = %251, %260
  %261 = phi i64 [ %298, %260 ], [ 0, %251 ]
  %262 = getelementptr inbounds float, ptr %255, i64 %261
  %263 = load float, ptr %262, align 4, !tbaa !29, !alias.scope !268, !noalias !271
  %264 = fcmp fast olt float %263, 0.000000e+00
  %265 = select fast i1 %264, float 0.000000e+00, float %263
  %266 = fcmp fast ogt float %265, 1.000000e+00
  %267 = select fast i1 %266, float 1.000000e+00, float %265
  %268 = fmul fast float %267, 6.553500e+04
  %269 = fadd fast float %268, 5.000000e-01
  %270 = fptosi float %269 to i32
  %271 = trunc i32 %270 to i16
  %272 = mul nuw nsw i64 %261, 3
  %273 = getelementptr inbounds i16, ptr %257, i64 %272
  store i16 %271, ptr %273, align 2, !tbaa !40, !alias.scope !271, !noalias !268
  %274 = getelementptr inbounds float, ptr %258, i64 %261
  %275 = load float, ptr %274, align 4, !tbaa !29, !alias.scope !268, !noalias !271
  %276 = fcmp fast olt float %275, 0.000000e+00
  %277 = select fast i1 %276, float 0.000000e+00, float %275
  %278 = fcmp fast ogt float %277, 1.000000e+00
  %279 = select fast i1 %278, float 1.000000e+00, float %277
  %280 = fmul fast float %279, 6.553500e+04
  %281 = fadd fast float %280, 5.000000e-01
  %282 = fptosi float %281 to i32
  %283 = trunc i32 %282 to i16
  %284 = add nuw nsw i64 %272, 1
  %285 = getelementptr inbounds i16, ptr %257, i64 %284
  store i16 %283, ptr %285, align 2, !tbaa !40, !alias.scope !271, !noalias !268
  %286 = getelementptr inbounds float, ptr %259, i64 %261
  %287 = load float, ptr %286, align 4, !tbaa !29, !alias.scope !268, !noalias !271
  %288 = fcmp fast olt float %287, 0.000000e+00
  %289 = select fast i1 %288, float 0.000000e+00, float %287
  %290 = fcmp fast ogt float %289, 1.000000e+00
  %291 = select fast i1 %290, float 1.000000e+00, float %289
  %292 = fmul fast float %291, 6.553500e+04
  %293 = fadd fast float %292, 5.000000e-01
  %294 = fptosi float %293 to i32
  %295 = trunc i32 %294 to i16
  %296 = add nuw nsw i64 %272, 2
  %297 = getelementptr inbounds i16, ptr %257, i64 %296
  store i16 %295, ptr %297, align 2, !tbaa !40, !alias.scope !271, !noalias !268
  %298 = add nuw nsw i64 %261, 1
  %299 = icmp eq i64 %298, %21
  br i1 %299, label %300, label %260, !llvm.loop !273

300:                                              ; preds = %260, %244, %251, %241
  %301 = add nsw i64 %67, 1
  %302 = icmp slt i64 %301, %35
  br i1 %302, label %66, label %65, !llvm.loop !274
}

; Function Attrs: nounwind
define void @pass_16_8(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, i64 noundef %3, i64 noundef %4, ptr nocapture noundef readonly %5, ptr noundef %6, ptr noundef %7, ptr noundef %8, ptr noundef %9, ptr noundef %10, ptr noundef %11, ptr noundef %12, ptr nocapture noundef readonly %13, ptr nocapture noundef readonly %14, ptr noundef %15, ptr noundef %16) local_unnamed_addr #0 {
  %18 = alloca %struct.Pass, align 8
  %19 = load i64, ptr %5, align 8, !tbaa !4
  %20 = getelementptr inbounds i64, ptr %5, i64 1
  %21 = load i64, ptr %20, align 8, !tbaa !4
  %22 = getelementptr inbounds i64, ptr %5, i64 2
  %23 = load i64, ptr %22, align 8, !tbaa !4
  %24 = getelementptr inbounds i64, ptr %5, i64 3
  %25 = load i64, ptr %24, align 8, !tbaa !4
  %26 = getelementptr inbounds i64, ptr %5, i64 4
  %27 = load i64, ptr %26, align 8, !tbaa !4
  %28 = getelementptr inbounds i64, ptr %5, i64 5
  %29 = load i64, ptr %28, align 8, !tbaa !4
  %30 = getelementptr inbounds i64, ptr %5, i64 6
  %31 = load i64, ptr %30, align 8, !tbaa !4
  %32 = shl nsw i64 %21, 3
  %33 = icmp eq i64 %19, %4
  %34 = select i1 %33, i64 %29, i64 0
  %35 = add nsw i64 %34, %4
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %18) #11
  store i64 %19, ptr %18, align 8, !tbaa !8
  %36 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 1
  store i64 %21, ptr %36, align 8, !tbaa !11
  %37 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 2
  store ptr %6, ptr %37, align 8, !tbaa !12
  %38 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 3
  store ptr %7, ptr %38, align 8, !tbaa !13
  %39 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 4
  store ptr %8, ptr %39, align 8, !tbaa !14
  %40 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 5
  store ptr %9, ptr %40, align 8, !tbaa !15
  %41 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 6
  store ptr %10, ptr %41, align 8, !tbaa !16
  %42 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 7
  store ptr %11, ptr %42, align 8, !tbaa !17
  %43 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 8
  store ptr %12, ptr %43, align 8, !tbaa !18
  %44 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 9
  store ptr %16, ptr %44, align 8, !tbaa !19
  %45 = icmp sgt i64 %35, %3
  br i1 %45, label %46, label %65

46:                                               ; preds = %17
  %47 = mul i64 %21, 3
  %48 = shl i64 %21, 1
  %49 = icmp sgt i64 %21, 0
  %50 = icmp eq i64 %31, 0
  %51 = icmp eq i64 %31, 1
  %52 = icmp sgt i64 %29, 0
  %53 = getelementptr inbounds float, ptr %14, i64 2
  %54 = shl nsw i64 %21, 2
  %55 = tail call i64 @llvm.smin.i64(i64 %21, i64 %29)
  %56 = sub nsw i64 %21, %29
  %57 = tail call i64 @llvm.smax.i64(i64 %56, i64 %55)
  %58 = add nsw i64 %55, 16
  %59 = icmp sgt i64 %58, %57
  %60 = icmp slt i64 %29, 1
  %61 = icmp eq i64 %21, 1
  %62 = add i64 %48, -2
  %63 = getelementptr inbounds float, ptr %16, i64 %54
  %64 = getelementptr inbounds float, ptr %14, i64 1
  br label %66

65:                                               ; preds = %300, %17
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %18) #11
  ret void

66:                                               ; preds = %46, %300
  %67 = phi i64 [ %3, %46 ], [ %301, %300 ]
  %68 = icmp slt i64 %67, %19
  br i1 %68, label %69, label %241

69:                                               ; preds = %66
  %70 = srem i64 %67, %23
  %71 = mul nsw i64 %70, %32
  %72 = getelementptr inbounds float, ptr %15, i64 %71
  %73 = sub nsw i64 %67, %3
  %74 = mul i64 %47, %73
  %75 = getelementptr inbounds i16, ptr %0, i64 %74
  tail call void @llvm.experimental.noalias.scope.decl(metadata !275)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !278)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !280)
  %76 = getelementptr inbounds float, ptr %72, i64 %21
  %77 = getelementptr inbounds float, ptr %72, i64 %48
  br i1 %49, label %78, label %105

78:                                               ; preds = %69, %78
  %79 = phi i64 [ %103, %78 ], [ 0, %69 ]
  %80 = mul nuw nsw i64 %79, 3
  %81 = getelementptr inbounds i16, ptr %75, i64 %80
  %82 = load i16, ptr %81, align 2, !tbaa !40, !alias.scope !275, !noalias !282
  %83 = zext i16 %82 to i64
  %84 = getelementptr inbounds float, ptr %13, i64 %83
  %85 = load float, ptr %84, align 4, !tbaa !29, !alias.scope !280, !noalias !283
  %86 = getelementptr inbounds float, ptr %72, i64 %79
  store float %85, ptr %86, align 4, !tbaa !29, !alias.scope !278, !noalias !284
  %87 = add nuw nsw i64 %80, 1
  %88 = getelementptr inbounds i16, ptr %75, i64 %87
  %89 = load i16, ptr %88, align 2, !tbaa !40, !alias.scope !275, !noalias !282
  %90 = zext i16 %89 to i64
  %91 = or i64 %90, 65536
  %92 = getelementptr inbounds float, ptr %13, i64 %91
  %93 = load float, ptr %92, align 4, !tbaa !29, !alias.scope !280, !noalias !283
  %94 = getelementptr inbounds float, ptr %76, i64 %79
  store float %93, ptr %94, align 4, !tbaa !29, !alias.scope !278, !noalias !284
  %95 = add nuw nsw i64 %80, 2
  %96 = getelementptr inbounds i16, ptr %75, i64 %95
  %97 = load i16, ptr %96, align 2, !tbaa !40, !alias.scope !275, !noalias !282
  %98 = zext i16 %97 to i64
  %99 = or i64 %98, 131072
  %100 = getelementptr inbounds float, ptr %13, i64 %99
  %101 = load float, ptr %100, align 4, !tbaa !29, !alias.scope !280, !noalias !283
  %102 = getelementptr inbounds float, ptr %77, i64 %79
  store float %101, ptr %102, align 4, !tbaa !29, !alias.scope !278, !noalias !284
  %103 = add nuw nsw i64 %79, 1
  %104 = icmp eq i64 %103, %21
  br i1 %104, label %105, label %78, !llvm.loop !285

105:                                              ; preds = %78, %69
  br i1 %50, label %141, label %106

106:                                              ; preds = %105
  tail call void @llvm.experimental.noalias.scope.decl(metadata !286)
  %107 = getelementptr inbounds i16, ptr %1, i64 %74
  %108 = getelementptr inbounds i8, ptr %1, i64 %74
  br label %109

109:                                              ; preds = %138, %106
  %110 = phi i64 [ 0, %106 ], [ %139, %138 ]
  %111 = add nuw nsw i64 %110, 5
  %112 = mul nsw i64 %111, %21
  %113 = getelementptr inbounds float, ptr %72, i64 %112
  br i1 %51, label %114, label %126

114:                                              ; preds = %109
  %115 = getelementptr inbounds i8, ptr %108, i64 %110
  br i1 %49, label %116, label %138

116:                                              ; preds = %114, %116
  %117 = phi i64 [ %124, %116 ], [ 0, %114 ]
  %118 = mul nuw nsw i64 %117, 3
  %119 = getelementptr inbounds i8, ptr %115, i64 %118
  %120 = load i8, ptr %119, align 1, !tbaa !27, !noalias !286
  %121 = uitofp i8 %120 to float
  %122 = fmul fast float %121, 0x3F70101020000000
  %123 = getelementptr inbounds float, ptr %113, i64 %117
  store float %122, ptr %123, align 4, !tbaa !29, !alias.scope !286
  %124 = add nuw nsw i64 %117, 1
  %125 = icmp eq i64 %124, %21
  br i1 %125, label %138, label %116, !llvm.loop !39

126:                                              ; preds = %109
  %127 = getelementptr inbounds i16, ptr %107, i64 %110
  br i1 %49, label %128, label %138

128:                                              ; preds = %126, %128
  %129 = phi i64 [ %136, %128 ], [ 0, %126 ]
  %130 = mul nuw nsw i64 %129, 3
  %131 = getelementptr inbounds i16, ptr %127, i64 %130
  %132 = load i16, ptr %131, align 2, !tbaa !40, !noalias !286
  %133 = uitofp i16 %132 to float
  %134 = fmul fast float %133, 0x3EF0001000000000
  %135 = getelementptr inbounds float, ptr %113, i64 %129
  store float %134, ptr %135, align 4, !tbaa !29, !alias.scope !286
  %136 = add nuw nsw i64 %129, 1
  %137 = icmp eq i64 %136, %21
  br i1 %137, label %138, label %128, !llvm.loop !42

138:                                              ; preds = %128, %116, %126, %114
  %139 = add nuw nsw i64 %110, 1
  %140 = icmp eq i64 %139, 3
  br i1 %140, label %141, label %109, !llvm.loop !43

141:                                              ; preds = %138, %105
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %25, i64 noundef %67, ptr noundef %72) #12
  br i1 %52, label %142, label %244

142:                                              ; preds = %141
  tail call void @llvm.experimental.noalias.scope.decl(metadata !289)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !292)
  %143 = getelementptr inbounds float, ptr %72, i64 %47
  %144 = getelementptr inbounds float, ptr %72, i64 %54
  br i1 %49, label %150, label %145

145:                                              ; preds = %150, %142
  br i1 %59, label %166, label %146

146:                                              ; preds = %145
  %147 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !292, !noalias !289
  %148 = insertelement <16 x float> poison, float %147, i64 0
  %149 = shufflevector <16 x float> %148, <16 x float> poison, <16 x i32> zeroinitializer
  br label %168

150:                                              ; preds = %142, %150
  %151 = phi i64 [ %164, %150 ], [ 0, %142 ]
  %152 = getelementptr inbounds float, ptr %72, i64 %151
  %153 = load float, ptr %152, align 4, !tbaa !29, !alias.scope !289, !noalias !292
  %154 = fmul fast float %153, 0x3FCB367A00000000
  %155 = getelementptr inbounds float, ptr %76, i64 %151
  %156 = load float, ptr %155, align 4, !tbaa !29, !alias.scope !289, !noalias !292
  %157 = fmul fast float %156, 0x3FE6E2EB20000000
  %158 = fadd fast float %157, %154
  %159 = getelementptr inbounds float, ptr %77, i64 %151
  %160 = load float, ptr %159, align 4, !tbaa !29, !alias.scope !289, !noalias !292
  %161 = fmul fast float %160, 0x3FB27BB300000000
  %162 = fadd fast float %158, %161
  %163 = getelementptr inbounds float, ptr %143, i64 %151
  store float %162, ptr %163, align 4, !tbaa !29, !alias.scope !289, !noalias !292
  %164 = add nuw nsw i64 %151, 1
  %165 = icmp eq i64 %164, %21
  br i1 %165, label %145, label %150, !llvm.loop !49

166:                                              ; preds = %174, %145
  %167 = phi i64 [ %55, %145 ], [ %169, %174 ]
  br i1 %49, label %196, label %241

168:                                              ; preds = %174, %146
  %169 = phi i64 [ %58, %146 ], [ %177, %174 ]
  %170 = phi i64 [ %55, %146 ], [ %169, %174 ]
  %171 = getelementptr inbounds float, ptr %143, i64 %170
  %172 = load <16 x float>, ptr %171, align 4, !alias.scope !289, !noalias !292
  %173 = fmul fast <16 x float> %172, %149
  br i1 %60, label %174, label %179

174:                                              ; preds = %179, %168
  %175 = phi <16 x float> [ %173, %168 ], [ %193, %179 ]
  %176 = getelementptr inbounds float, ptr %144, i64 %170
  store <16 x float> %175, ptr %176, align 4, !alias.scope !289, !noalias !292
  %177 = add nsw i64 %169, 16
  %178 = icmp sgt i64 %177, %57
  br i1 %178, label %166, label %168, !llvm.loop !50

179:                                              ; preds = %168, %179
  %180 = phi i64 [ %194, %179 ], [ 1, %168 ]
  %181 = phi <16 x float> [ %193, %179 ], [ %173, %168 ]
  %182 = getelementptr inbounds float, ptr %53, i64 %180
  %183 = load float, ptr %182, align 4, !tbaa !29, !alias.scope !292, !noalias !289
  %184 = insertelement <16 x float> poison, float %183, i64 0
  %185 = shufflevector <16 x float> %184, <16 x float> poison, <16 x i32> zeroinitializer
  %186 = sub nsw i64 0, %180
  %187 = getelementptr inbounds float, ptr %171, i64 %186
  %188 = load <16 x float>, ptr %187, align 4, !alias.scope !289, !noalias !292
  %189 = getelementptr inbounds float, ptr %171, i64 %180
  %190 = load <16 x float>, ptr %189, align 4, !alias.scope !289, !noalias !292
  %191 = fadd fast <16 x float> %190, %188
  %192 = fmul fast <16 x float> %191, %185
  %193 = fadd fast <16 x float> %192, %181
  %194 = add nuw i64 %180, 1
  %195 = icmp eq i64 %180, %29
  br i1 %195, label %174, label %179, !llvm.loop !51

196:                                              ; preds = %166, %206
  %197 = phi i64 [ %209, %206 ], [ 0, %166 ]
  %198 = icmp eq i64 %197, %55
  %199 = select i1 %198, i64 %167, i64 %197
  %200 = icmp slt i64 %199, %21
  br i1 %200, label %201, label %241

201:                                              ; preds = %196
  %202 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !292, !noalias !289
  %203 = getelementptr inbounds float, ptr %143, i64 %199
  %204 = load float, ptr %203, align 4, !tbaa !29, !alias.scope !289, !noalias !292
  %205 = fmul fast float %204, %202
  br i1 %60, label %206, label %211

206:                                              ; preds = %230, %201
  %207 = phi float [ %205, %201 ], [ %238, %230 ]
  %208 = getelementptr inbounds float, ptr %144, i64 %199
  store float %207, ptr %208, align 4, !tbaa !29, !alias.scope !289, !noalias !292
  %209 = add nsw i64 %199, 1
  %210 = icmp slt i64 %209, %21
  br i1 %210, label %196, label %241, !llvm.loop !52

211:                                              ; preds = %201, %230
  %212 = phi i64 [ %239, %230 ], [ 1, %201 ]
  %213 = phi float [ %238, %230 ], [ %205, %201 ]
  %214 = getelementptr inbounds float, ptr %53, i64 %212
  %215 = load float, ptr %214, align 4, !tbaa !29, !alias.scope !292, !noalias !289
  br i1 %61, label %230, label %216

216:                                              ; preds = %211
  %217 = sub nsw i64 %199, %212
  %218 = tail call i64 @llvm.abs.i64(i64 %217, i1 true)
  %219 = srem i64 %218, %62
  %220 = icmp slt i64 %219, %21
  %221 = sub nsw i64 %62, %219
  %222 = select i1 %220, i64 %219, i64 %221
  %223 = getelementptr inbounds float, ptr %143, i64 %222
  %224 = add nsw i64 %212, %199
  %225 = tail call i64 @llvm.abs.i64(i64 %224, i1 true)
  %226 = srem i64 %225, %62
  %227 = icmp slt i64 %226, %21
  %228 = sub nsw i64 %62, %226
  %229 = select i1 %227, i64 %226, i64 %228
  br label %230

230:                                              ; preds = %216, %211
  %231 = phi ptr [ %223, %216 ], [ %143, %211 ]
  %232 = phi i64 [ %229, %216 ], [ 0, %211 ]
  %233 = load float, ptr %231, align 4, !tbaa !29, !alias.scope !289, !noalias !292
  %234 = getelementptr inbounds float, ptr %143, i64 %232
  %235 = load float, ptr %234, align 4, !tbaa !29, !alias.scope !289, !noalias !292
  %236 = fadd fast float %235, %233
  %237 = fmul fast float %236, %215
  %238 = fadd fast float %237, %213
  %239 = add nuw i64 %212, 1
  %240 = icmp eq i64 %212, %29
  br i1 %240, label %206, label %211, !llvm.loop !53

241:                                              ; preds = %206, %196, %166, %66
  %242 = sub nsw i64 %67, %29
  %243 = icmp slt i64 %242, 0
  br i1 %243, label %300, label %247

244:                                              ; preds = %141
  %245 = sub nsw i64 %67, %29
  %246 = icmp slt i64 %245, 0
  br i1 %246, label %300, label %251

247:                                              ; preds = %241
  br i1 %52, label %248, label %251

248:                                              ; preds = %247
  %249 = load float, ptr %14, align 4, !tbaa !29
  %250 = load float, ptr %64, align 4, !tbaa !29
  tail call fastcc void @sharpen(ptr noundef %15, i64 noundef %23, i64 noundef %242, i64 noundef %19, i64 noundef %21, ptr noundef %63, ptr noundef nonnull %53, i64 noundef %29, float noundef %249, float noundef %250) #12
  br label %251

251:                                              ; preds = %244, %248, %247
  %252 = phi i64 [ %242, %248 ], [ %242, %247 ], [ %245, %244 ]
  %253 = srem i64 %252, %23
  %254 = mul nsw i64 %253, %32
  %255 = getelementptr inbounds float, ptr %15, i64 %254
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef %25, i64 noundef %27, i64 noundef %252, ptr noundef %255) #12
  %256 = mul i64 %47, %252
  %257 = getelementptr inbounds i8, ptr %2, i64 %256
  tail call void @llvm.experimental.noalias.scope.decl(metadata !294)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !297)
  %258 = getelementptr inbounds float, ptr %255, i64 %21
  %259 = getelementptr inbounds float, ptr %255, i64 %48
  br i1 %49, label %260, label %300

260:                                              ; preds = %251, %260
  %261 = phi i64 [ %298, %260 ], [ 0, %251 ]
  %262 = getelementptr inbounds float, ptr %255, i64 %261
  %263 = load float, ptr %262, align 4, !tbaa !29, !alias.scope !294, !noalias !297
  %264 = fcmp fast olt float %263, 0.000000e+00
  %265 = select fast i1 %264, float 0.000000e+00, float %263
  %266 = fcmp fast ogt float %265, 1.000000e+00
  %267 = select fast i1 %266, float 1.000000e+00, float %265
  %268 = fmul fast float %267, 2.550000e+02
  %269 = fadd fast float %268, 5.000000e-01
  %270 = fptosi float %269 to i32
  %271 = trunc i32 %270 to i8
  %272 = mul nuw nsw i64 %261, 3
  %273 = getelementptr inbounds i8, ptr %257, i64 %272
  store i8 %271, ptr %273, align 1, !tbaa !27, !alias.scope !297, !noalias !294
  %274 = getelementptr inbounds float, ptr %258, i64 %261
  %275 = load float, ptr %274, align 4, !tbaa !29, !alias.scope !294, !noalias !297
  %276 = fcmp fast olt float %275, 0.000000e+00
  %277 = select fast i1 %276, float 0.000000e+00, float %275
  %278 = fcmp fast ogt float %277, 1.000000e+00
  %279 = select fast i1 %278, float 1.000000e+00, float %277
  %280 = fmul fast float %279, 2.550000e+02
  %281 = fadd fast float %280, 5.000000e-01
  %282 = fptosi float %281 to i32
  %283 = trunc i32 %282 to i8
  %284 = add nuw nsw i64 %272, 1
  %285 = getelementptr inbounds i8, ptr %257, i64 %284
  store i8 %283, ptr %285, align 1, !tbaa !27, !alias.scope !297, !noalias !294
  %286 = getelementptr inbounds float, ptr %259, i64 %261
  %287 = load float, ptr %286, align 4, !tbaa !29, !alias.scope !294, !noalias !297
  %288 = fcmp fast olt float %287, 0.000000e+00
  %289 = select fast i1 %288, float 0.000000e+00, float %287
  %290 = fcmp fast ogt float %289, 1.000000e+00
  %291 = select fast i1 %290, float 1.000000e+00, float %289
  %292 = fmul fast float %291, 2.550000e+02
  %293 = fadd fast float %292, 5.000000e-01
  %294 = fptosi float %293 to i32
  %295 = trunc i32 %294 to i8
  %296 = add nuw nsw i64 %272, 2
  %297 = getelementptr inbounds i8, ptr %257, i64 %296
  store i8 %295, ptr %297, align 1, !tbaa !27, !alias.scope !297, !noalias !294
  %298 = add nuw nsw i64 %261, 1
  %299 = icmp eq i64 %298, %21
  br i1 %299, label %300, label %260, !llvm.loop !59

300:                                              ; preds = %260, %244, %251, %241
  %301 = add nsw i64 %67, 1
  %302 = icmp slt i64 %301, %35
  br i1 %302, label %66, label %65, !llvm.loop !299
}

; Function Attrs: nounwind
define void @pass_16_16(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, i64 noundef %3, i64 noundef %4, ptr nocapture noundef readonly %5, ptr noundef %6, ptr noundef %7, ptr noundef %8, ptr noundef %9, ptr noundef %10, ptr noundef %11, ptr noundef %12, ptr nocapture noundef readonly %13, ptr nocapture noundef readonly %14, ptr noundef %15, ptr noundef %16) local_unnamed_addr #0 {
  %18 = alloca %struct.Pass, align 8
  %19 = load i64, ptr %5, align 8, !tbaa !4
  %20 = getelementptr inbounds i64, ptr %5, i64 1
  %21 = load i64, ptr %20, align 8, !tbaa !4
  %22 = getelementptr inbounds i64, ptr %5, i64 2
  %23 = load i64, ptr %22, align 8, !tbaa !4
  %24 = getelementptr inbounds i64, ptr %5, i64 3
  %25 = load i64, ptr %24, align 8, !tbaa !4
  %26 = getelementptr inbounds i64, ptr %5, i64 4
  %27 = load i64, ptr %26, align 8, !tbaa !4
  %28 = getelementptr inbounds i64, ptr %5, i64 5
  %29 = load i64, ptr %28, align 8, !tbaa !4
  %30 = getelementptr inbounds i64, ptr %5, i64 6
  %31 = load i64, ptr %30, align 8, !tbaa !4
  %32 = shl nsw i64 %21, 3
  %33 = icmp eq i64 %19, %4
  %34 = select i1 %33, i64 %29, i64 0
  %35 = add nsw i64 %34, %4
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %18) #11
  store i64 %19, ptr %18, align 8, !tbaa !8
  %36 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 1
  store i64 %21, ptr %36, align 8, !tbaa !11
  %37 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 2
  store ptr %6, ptr %37, align 8, !tbaa !12
  %38 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 3
  store ptr %7, ptr %38, align 8, !tbaa !13
  %39 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 4
  store ptr %8, ptr %39, align 8, !tbaa !14
  %40 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 5
  store ptr %9, ptr %40, align 8, !tbaa !15
  %41 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 6
  store ptr %10, ptr %41, align 8, !tbaa !16
  %42 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 7
  store ptr %11, ptr %42, align 8, !tbaa !17
  %43 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 8
  store ptr %12, ptr %43, align 8, !tbaa !18
  %44 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 9
  store ptr %16, ptr %44, align 8, !tbaa !19
  %45 = icmp sgt i64 %35, %3
  br i1 %45, label %46, label %65

46:                                               ; preds = %17
  %47 = mul i64 %21, 3
  %48 = shl i64 %21, 1
  %49 = icmp sgt i64 %21, 0
  %50 = icmp eq i64 %31, 0
  %51 = icmp eq i64 %31, 1
  %52 = icmp sgt i64 %29, 0
  %53 = getelementptr inbounds float, ptr %14, i64 2
  %54 = shl nsw i64 %21, 2
  %55 = tail call i64 @llvm.smin.i64(i64 %21, i64 %29)
  %56 = sub nsw i64 %21, %29
  %57 = tail call i64 @llvm.smax.i64(i64 %56, i64 %55)
  %58 = add nsw i64 %55, 16
  %59 = icmp sgt i64 %58, %57
  %60 = icmp slt i64 %29, 1
  %61 = icmp eq i64 %21, 1
  %62 = add i64 %48, -2
  %63 = getelementptr inbounds float, ptr %16, i64 %54
  %64 = getelementptr inbounds float, ptr %14, i64 1
  br label %66

65:                                               ; preds = %300, %17
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %18) #11
  ret void

66:                                               ; preds = %46, %300
  %67 = phi i64 [ %3, %46 ], [ %301, %300 ]
  %68 = icmp slt i64 %67, %19
  br i1 %68, label %69, label %241

69:                                               ; preds = %66
  %70 = srem i64 %67, %23
  %71 = mul nsw i64 %70, %32
  %72 = getelementptr inbounds float, ptr %15, i64 %71
  %73 = sub nsw i64 %67, %3
  %74 = mul i64 %47, %73
  %75 = getelementptr inbounds i16, ptr %0, i64 %74
  tail call void @llvm.experimental.noalias.scope.decl(metadata !300)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !303)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !305)
  %76 = getelementptr inbounds float, ptr %72, i64 %21
  %77 = getelementptr inbounds float, ptr %72, i64 %48
  br i1 %49, label %78, label %105

78:                                               ; preds = %69, %78
  %79 = phi i64 [ %103, %78 ], [ 0, %69 ]
  %80 = mul nuw nsw i64 %79, 3
  %81 = getelementptr inbounds i16, ptr %75, i64 %80
  %82 = load i16, ptr %81, align 2, !tbaa !40, !alias.scope !300, !noalias !307
  %83 = zext i16 %82 to i64
  %84 = getelementptr inbounds float, ptr %13, i64 %83
  %85 = load float, ptr %84, align 4, !tbaa !29, !alias.scope !305, !noalias !308
  %86 = getelementptr inbounds float, ptr %72, i64 %79
  store float %85, ptr %86, align 4, !tbaa !29, !alias.scope !303, !noalias !309
  %87 = add nuw nsw i64 %80, 1
  %88 = getelementptr inbounds i16, ptr %75, i64 %87
  %89 = load i16, ptr %88, align 2, !tbaa !40, !alias.scope !300, !noalias !307
  %90 = zext i16 %89 to i64
  %91 = or i64 %90, 65536
  %92 = getelementptr inbounds float, ptr %13, i64 %91
  %93 = load float, ptr %92, align 4, !tbaa !29, !alias.scope !305, !noalias !308
  %94 = getelementptr inbounds float, ptr %76, i64 %79
  store float %93, ptr %94, align 4, !tbaa !29, !alias.scope !303, !noalias !309
  %95 = add nuw nsw i64 %80, 2
  %96 = getelementptr inbounds i16, ptr %75, i64 %95
  %97 = load i16, ptr %96, align 2, !tbaa !40, !alias.scope !300, !noalias !307
  %98 = zext i16 %97 to i64
  %99 = or i64 %98, 131072
  %100 = getelementptr inbounds float, ptr %13, i64 %99
  %101 = load float, ptr %100, align 4, !tbaa !29, !alias.scope !305, !noalias !308
  %102 = getelementptr inbounds float, ptr %77, i64 %79
  store float %101, ptr %102, align 4, !tbaa !29, !alias.scope !303, !noalias !309
  %103 = add nuw nsw i64 %79, 1
  %104 = icmp eq i64 %103, %21
  br i1 %104, label %105, label %78, !llvm.loop !285

105:                                              ; preds = %78, %69
  br i1 %50, label %141, label %106

106:                                              ; preds = %105
  tail call void @llvm.experimental.noalias.scope.decl(metadata !310)
  %107 = getelementptr inbounds i16, ptr %1, i64 %74
  %108 = getelementptr inbounds i8, ptr %1, i64 %74
  br label %109

109:                                              ; preds = %138, %106
  %110 = phi i64 [ 0, %106 ], [ %139, %138 ]
  %111 = add nuw nsw i64 %110, 5
  %112 = mul nsw i64 %111, %21
  %113 = getelementptr inbounds float, ptr %72, i64 %112
  br i1 %51, label %114, label %126

114:                                              ; preds = %109
  %115 = getelementptr inbounds i8, ptr %108, i64 %110
  br i1 %49, label %116, label %138

116:                                              ; preds = %114, %116
  %117 = phi i64 [ %124, %116 ], [ 0, %114 ]
  %118 = mul nuw nsw i64 %117, 3
  %119 = getelementptr inbounds i8, ptr %115, i64 %118
  %120 = load i8, ptr %119, align 1, !tbaa !27, !noalias !310
  %121 = uitofp i8 %120 to float
  %122 = fmul fast float %121, 0x3F70101020000000
  %123 = getelementptr inbounds float, ptr %113, i64 %117
  store float %122, ptr %123, align 4, !tbaa !29, !alias.scope !310
  %124 = add nuw nsw i64 %117, 1
  %125 = icmp eq i64 %124, %21
  br i1 %125, label %138, label %116, !llvm.loop !39

126:                                              ; preds = %109
  %127 = getelementptr inbounds i16, ptr %107, i64 %110
  br i1 %49, label %128, label %138

128:                                              ; preds = %126, %128
  %129 = phi i64 [ %136, %128 ], [ 0, %126 ]
  %130 = mul nuw nsw i64 %129, 3
  %131 = getelementptr inbounds i16, ptr %127, i64 %130
  %132 = load i16, ptr %131, align 2, !tbaa !40, !noalias !310
  %133 = uitofp i16 %132 to float
  %134 = fmul fast float %133, 0x3EF0001000000000
  %135 = getelementptr inbounds float, ptr %113, i64 %129
  store float %134, ptr %135, align 4, !tbaa !29, !alias.scope !310
  %136 = add nuw nsw i64 %129, 1
  %137 = icmp eq i64 %136, %21
  br i1 %137, label %138, label %128, !llvm.loop !42

138:                                              ; preds = %128, %116, %126, %114
  %139 = add nuw nsw i64 %110, 1
  %140 = icmp eq i64 %139, 3
  br i1 %140, label %141, label %109, !llvm.loop !43

141:                                              ; preds = %138, %105
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %25, i64 noundef %67, ptr noundef %72) #12
  br i1 %52, label %142, label %244

142:                                              ; preds = %141
  tail call void @llvm.experimental.noalias.scope.decl(metadata !313)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !316)
  %143 = getelementptr inbounds float, ptr %72, i64 %47
  %144 = getelementptr inbounds float, ptr %72, i64 %54
  br i1 %49, label %150, label %145

145:                                              ; preds = %150, %142
  br i1 %59, label %166, label %146

146:                                              ; preds = %145
  %147 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !316, !noalias !313
  %148 = insertelement <16 x float> poison, float %147, i64 0
  %149 = shufflevector <16 x float> %148, <16 x float> poison, <16 x i32> zeroinitializer
  br label %168

150:                                              ; preds = %142, %150
  %151 = phi i64 [ %164, %150 ], [ 0, %142 ]
  %152 = getelementptr inbounds float, ptr %72, i64 %151
  %153 = load float, ptr %152, align 4, !tbaa !29, !alias.scope !313, !noalias !316
  %154 = fmul fast float %153, 0x3FCB367A00000000
  %155 = getelementptr inbounds float, ptr %76, i64 %151
  %156 = load float, ptr %155, align 4, !tbaa !29, !alias.scope !313, !noalias !316
  %157 = fmul fast float %156, 0x3FE6E2EB20000000
  %158 = fadd fast float %157, %154
  %159 = getelementptr inbounds float, ptr %77, i64 %151
  %160 = load float, ptr %159, align 4, !tbaa !29, !alias.scope !313, !noalias !316
  %161 = fmul fast float %160, 0x3FB27BB300000000
  %162 = fadd fast float %158, %161
  %163 = getelementptr inbounds float, ptr %143, i64 %151
  store float %162, ptr %163, align 4, !tbaa !29, !alias.scope !313, !noalias !316
  %164 = add nuw nsw i64 %151, 1
  %165 = icmp eq i64 %164, %21
  br i1 %165, label %145, label %150, !llvm.loop !49

166:                                              ; preds = %174, %145
  %167 = phi i64 [ %55, %145 ], [ %169, %174 ]
  br i1 %49, label %196, label %241

168:                                              ; preds = %174, %146
  %169 = phi i64 [ %58, %146 ], [ %177, %174 ]
  %170 = phi i64 [ %55, %146 ], [ %169, %174 ]
  %171 = getelementptr inbounds float, ptr %143, i64 %170
  %172 = load <16 x float>, ptr %171, align 4, !alias.scope !313, !noalias !316
  %173 = fmul fast <16 x float> %172, %149
  br i1 %60, label %174, label %179

174:                                              ; preds = %179, %168
  %175 = phi <16 x float> [ %173, %168 ], [ %193, %179 ]
  %176 = getelementptr inbounds float, ptr %144, i64 %170
  store <16 x float> %175, ptr %176, align 4, !alias.scope !313, !noalias !316
  %177 = add nsw i64 %169, 16
  %178 = icmp sgt i64 %177, %57
  br i1 %178, label %166, label %168, !llvm.loop !50

179:                                              ; preds = %168, %179
  %180 = phi i64 [ %194, %179 ], [ 1, %168 ]
  %181 = phi <16 x float> [ %193, %179 ], [ %173, %168 ]
  %182 = getelementptr inbounds float, ptr %53, i64 %180
  %183 = load float, ptr %182, align 4, !tbaa !29, !alias.scope !316, !noalias !313
  %184 = insertelement <16 x float> poison, float %183, i64 0
  %185 = shufflevector <16 x float> %184, <16 x float> poison, <16 x i32> zeroinitializer
  %186 = sub nsw i64 0, %180
  %187 = getelementptr inbounds float, ptr %171, i64 %186
  %188 = load <16 x float>, ptr %187, align 4, !alias.scope !313, !noalias !316
  %189 = getelementptr inbounds float, ptr %171, i64 %180
  %190 = load <16 x float>, ptr %189, align 4, !alias.scope !313, !noalias !316
  %191 = fadd fast <16 x float> %190, %188
  %192 = fmul fast <16 x float> %191, %185
  %193 = fadd fast <16 x float> %192, %181
  %194 = add nuw i64 %180, 1
  %195 = icmp eq i64 %180, %29
  br i1 %195, label %174, label %179, !llvm.loop !51

196:                                              ; preds = %166, %206
  %197 = phi i64 [ %209, %206 ], [ 0, %166 ]
  %198 = icmp eq i64 %197, %55
  %199 = select i1 %198, i64 %167, i64 %197
  %200 = icmp slt i64 %199, %21
  br i1 %200, label %201, label %241

201:                                              ; preds = %196
  %202 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !316, !noalias !313
  %203 = getelementptr inbounds float, ptr %143, i64 %199
  %204 = load float, ptr %203, align 4, !tbaa !29, !alias.scope !313, !noalias !316
  %205 = fmul fast float %204, %202
  br i1 %60, label %206, label %211

206:                                              ; preds = %230, %201
  %207 = phi float [ %205, %201 ], [ %238, %230 ]
  %208 = getelementptr inbounds float, ptr %144, i64 %199
  store float %207, ptr %208, align 4, !tbaa !29, !alias.scope !313, !noalias !316
  %209 = add nsw i64 %199, 1
  %210 = icmp slt i64 %209, %21
  br i1 %210, label %196, label %241, !llvm.loop !52

211:                                              ; preds = %201, %230
  %212 = phi i64 [ %239, %230 ], [ 1, %201 ]
  %213 = phi float [ %238, %230 ], [ %205, %201 ]
  %214 = getelementptr inbounds float, ptr %53, i64 %212
  %215 = load float, ptr %214, align 4, !tbaa !29, !alias.scope !316, !noalias !313
  br i1 %61, label %230, label %216

216:                                              ; preds = %211
  %217 = sub nsw i64 %199, %212
  %218 = tail call i64 @llvm.abs.i64(i64 %217, i1 true)
  %219 = srem i64 %218, %62
  %220 = icmp slt i64 %219, %21
  %221 = sub nsw i64 %62, %219
  %222 = select i1 %220, i64 %219, i64 %221
  %223 = getelementptr inbounds float, ptr %143, i64 %222
  %224 = add nsw i64 %212, %199
  %225 = tail call i64 @llvm.abs.i64(i64 %224, i1 true)
  %226 = srem i64 %225, %62
  %227 = icmp slt i64 %226, %21
  %228 = sub nsw i64 %62, %226
  %229 = select i1 %227, i64 %226, i64 %228
  br label %230

230:                                              ; preds = %216, %211
  %231 = phi ptr [ %223, %216 ], [ %143, %211 ]
  %232 = phi i64 [ %229, %216 ], [ 0, %211 ]
  %233 = load float, ptr %231, align 4, !tbaa !29, !alias.scope !313, !noalias !316
  %234 = getelementptr inbounds float, ptr %143, i64 %232
  %235 = load float, ptr %234, align 4, !tbaa !29, !alias.scope !313, !noalias !316
  %236 = fadd fast float %235, %233
  %237 = fmul fast float %236, %215
  %238 = fadd fast float %237, %213
  %239 = add nuw i64 %212, 1
  %240 = icmp eq i64 %212, %29
  br i1 %240, label %206, label %211, !llvm.loop !53

241:                                              ; preds = %206, %196, %166, %66
  %242 = sub nsw i64 %67, %29
  %243 = icmp slt i64 %242, 0
  br i1 %243, label %300, label %247

244:                                              ; preds = %141
  %245 = sub nsw i64 %67, %29
  %246 = icmp slt i64 %245, 0
  br i1 %246, label %300, label %251

247:                                              ; preds = %241
  br i1 %52, label %248, label %251

248:                                              ; preds = %247
  %249 = load float, ptr %14, align 4, !tbaa !29
  %250 = load float, ptr %64, align 4, !tbaa !29
  tail call fastcc void @sharpen(ptr noundef %15, i64 noundef %23, i64 noundef %242, i64 noundef %19, i64 noundef %21, ptr noundef %63, ptr noundef nonnull %53, i64 noundef %29, float noundef %249, float noundef %250) #12
  br label %251

251:                                              ; preds = %244, %248, %247
  %252 = phi i64 [ %242, %248 ], [ %242, %247 ], [ %245, %244 ]
  %253 = srem i64 %252, %23
  %254 = mul nsw i64 %253, %32
  %255 = getelementptr inbounds float, ptr %15, i64 %254
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef %25, i64 noundef %27, i64 noundef %252, ptr noundef %255) #12
  %256 = mul i64 %47, %252
  %257 = getelementptr inbounds i16, ptr %2, i64 %256
  tail call void @llvm.experimental.noalias.scope.decl(metadata !318)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !321)
  %258 = getelementptr inbounds float, ptr %255, i64 %21
  %259 = getelementptr inbounds float, ptr %255, i64 %48
  br i1 %49, label %260, label %300

260:                                              ; preds = %251, %260
  %261 = phi i64 [ %298, %260 ], [ 0, %251 ]
  %262 = getelementptr inbounds float, ptr %255, i64 %261
  %263 = load float, ptr %262, align 4, !tbaa !29, !alias.scope !318, !noalias !321
  %264 = fcmp fast olt float %263, 0.000000e+00
  %265 = select fast i1 %264, float 0.000000e+00, float %263
  %266 = fcmp fast ogt float %265, 1.000000e+00
  %267 = select fast i1 %266, float 1.000000e+00, float %265
  %268 = fmul fast float %267, 6.553500e+04
  %269 = fadd fast float %268, 5.000000e-01
  %270 = fptosi float %269 to i32
  %271 = trunc i32 %270 to i16
  %272 = mul nuw nsw i64 %261, 3
  %273 = getelementptr inbounds i16, ptr %257, i64 %272
  store i16 %271, ptr %273, align 2, !tbaa !40, !alias.scope !321, !noalias !318
  %274 = getelementptr inbounds float, ptr %258, i64 %261
  %275 = load float, ptr %274, align 4, !tbaa !29, !alias.scope !318, !noalias !321
  %276 = fcmp fast olt float %275, 0.000000e+00
  %277 = select fast i1 %276, float 0.000000e+00, float %275
  %278 = fcmp fast ogt float %277, 1.000000e+00
  %279 = select fast i1 %278, float 1.000000e+00, float %277
  %280 = fmul fast float %279, 6.553500e+04
  %281 = fadd fast float %280, 5.000000e-01
  %282 = fptosi float %281 to i32
  %283 = trunc i32 %282 to i16
  %284 = add nuw nsw i64 %272, 1
  %285 = getelementptr inbounds i16, ptr %257, i64 %284
  store i16 %283, ptr %285, align 2, !tbaa !40, !alias.scope !321, !noalias !318
  %286 = getelementptr inbounds float, ptr %259, i64 %261
  %287 = load float, ptr %286, align 4, !tbaa !29, !alias.scope !318, !noalias !321
  %288 = fcmp fast olt float %287, 0.000000e+00
  %289 = select fast i1 %288, float 0.000000e+00, float %287
  %290 = fcmp fast ogt float %289, 1.000000e+00
  %291 = select fast i1 %290, float 1.000000e+00, float %289
  %292 = fmul fast float %291, 6.553500e+04
  %293 = fadd fast float %292, 5.000000e-01
  %294 = fptosi float %293 to i32
  %295 = trunc i32 %294 to i16
  %296 = add nuw nsw i64 %272, 2
  %297 = getelementptr inbounds i16, ptr %257, i64 %296
  store i16 %295, ptr %297, align 2, !tbaa !40, !alias.scope !321, !noalias !318
  %298 = add nuw nsw i64 %261, 1
  %299 = icmp eq i64 %298, %21
  br i1 %299, label %300, label %260, !llvm.loop !273

300:                                              ; preds = %260, %244, %251, %241
  %301 = add nsw i64 %67, 1
  %302 = icmp slt i64 %301, %35
  br i1 %302, label %66, label %65, !llvm.loop !323
}

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define i64 @warp_8(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef %7, ptr nocapture noundef %8) local_unnamed_addr #4 {
  %10 = load i64, ptr %4, align 8, !tbaa !4
  %11 = getelementptr inbounds i64, ptr %4, i64 1
  %12 = load i64, ptr %11, align 8, !tbaa !4
  %13 = getelementptr inbounds i64, ptr %4, i64 2
  %14 = load i64, ptr %13, align 8, !tbaa !4
  %15 = getelementptr inbounds i64, ptr %4, i64 3
  %16 = load i64, ptr %15, align 8, !tbaa !4
  %17 = getelementptr inbounds float, ptr %8, i64 3072
  %18 = icmp sgt i64 %12, 0
  br i1 %18, label %19, label %497

19:                                               ; preds = %9
  %20 = add nsw i64 %3, -1
  %21 = sdiv i64 %2, 16
  %22 = mul nsw i64 %14, %21
  %23 = sdiv i64 %20, 16
  %24 = add nsw i64 %23, 1
  %25 = icmp sgt i64 %21, %24
  %26 = add i64 %3, 1
  %27 = add nsw i64 %10, -1
  %28 = mul i64 %12, 3
  %29 = add nsw i64 %12, -1
  %30 = icmp slt i64 %2, %3
  %31 = add i64 %3, 2
  br label %32

32:                                               ; preds = %19, %493
  %33 = phi i64 [ %12, %19 ], [ %496, %493 ]
  %34 = phi i64 [ 0, %19 ], [ %494, %493 ]
  %35 = tail call i64 @llvm.smin.i64(i64 %33, i64 256)
  %36 = tail call i64 @llvm.smax.i64(i64 %35, i64 1)
  %37 = sub nsw i64 %12, %34
  %38 = tail call i64 @llvm.smin.i64(i64 %37, i64 256)
  %39 = add nsw i64 %38, 15
  %40 = sdiv i64 %39, 16
  %41 = lshr exact i64 %34, 4
  %42 = add nsw i64 %40, %41
  %43 = add nsw i64 %41, %22
  %44 = getelementptr inbounds float, ptr %6, i64 %43
  %45 = load float, ptr %44, align 4, !tbaa !29
  br i1 %25, label %70, label %46

46:                                               ; preds = %32
  %47 = icmp slt i64 %38, -30
  br label %48

48:                                               ; preds = %54, %46
  %49 = phi float [ %45, %46 ], [ %55, %54 ]
  %50 = phi float [ %45, %46 ], [ %56, %54 ]
  %51 = phi i64 [ %21, %46 ], [ %57, %54 ]
  br i1 %47, label %54, label %52

52:                                               ; preds = %48
  %53 = mul nsw i64 %51, %14
  br label %59

54:                                               ; preds = %59, %48
  %55 = phi float [ %49, %48 ], [ %67, %59 ]
  %56 = phi float [ %50, %48 ], [ %66, %59 ]
  %57 = add nsw i64 %51, 1
  %58 = icmp sgt i64 %51, %23
  br i1 %58, label %70, label %48, !llvm.loop !324

59:                                               ; preds = %59, %52
  %60 = phi float [ %49, %52 ], [ %67, %59 ]
  %61 = phi float [ %50, %52 ], [ %66, %59 ]
  %62 = phi i64 [ %41, %52 ], [ %68, %59 ]
  %63 = add nsw i64 %62, %53
  %64 = getelementptr inbounds float, ptr %6, i64 %63
  %65 = load float, ptr %64, align 4, !tbaa !29
  %66 = tail call fast float @llvm.minnum.f32(float %65, float %61)
  %67 = tail call fast float @llvm.maxnum.f32(float %65, float %60)
  %68 = add i64 %62, 1
  %69 = icmp eq i64 %62, %42
  br i1 %69, label %54, label %59, !llvm.loop !325

70:                                               ; preds = %54, %32
  %71 = phi float [ %45, %32 ], [ %55, %54 ]
  %72 = phi float [ %45, %32 ], [ %56, %54 ]
  %73 = fptosi float %72 to i64
  %74 = sitofp i64 %73 to float
  %75 = fcmp fast olt float %72, %74
  %76 = sext i1 %75 to i64
  %77 = add i64 %73, %2
  %78 = add i64 %77, %76
  %79 = add nsw i64 %78, -1
  %80 = fptosi float %71 to i64
  %81 = sitofp i64 %80 to float
  %82 = fcmp fast olt float %71, %81
  %83 = sext i1 %82 to i64
  %84 = add i64 %26, %80
  %85 = add i64 %84, %83
  %86 = sub nsw i64 %85, %79
  %87 = icmp slt i64 %86, %16
  br i1 %87, label %88, label %100

88:                                               ; preds = %70
  %89 = icmp slt i64 %85, %79
  br i1 %89, label %102, label %90

90:                                               ; preds = %88
  %91 = icmp slt i64 %38, -30
  %92 = shl nsw i64 %40, 4
  %93 = or i64 %34, 2
  %94 = add i64 %93, %92
  %95 = icmp sgt i64 %37, 0
  %96 = getelementptr inbounds float, ptr %8, i64 %34
  %97 = tail call i64 @llvm.smax.i64(i64 %40, i64 1)
  %98 = add i64 %31, %80
  %99 = add i64 %98, %83
  br label %107

100:                                              ; preds = %70
  %101 = add nsw i64 %86, 1
  br label %497

102:                                              ; preds = %333, %88
  br i1 %30, label %103, label %493

103:                                              ; preds = %102
  %104 = icmp sgt i64 %37, 0
  %105 = sub i64 1, %78
  %106 = tail call i64 @llvm.smax.i64(i64 %40, i64 1)
  br label %336

107:                                              ; preds = %90, %333
  %108 = phi i64 [ %79, %90 ], [ %334, %333 ]
  %109 = icmp slt i64 %108, 0
  %110 = icmp slt i64 %108, %10
  %111 = select i1 %110, i64 %108, i64 %27
  %112 = select i1 %109, i64 0, i64 %111
  %113 = sub nsw i64 %108, %79
  %114 = mul i64 %113, 768
  %115 = getelementptr inbounds float, ptr %7, i64 %114
  %116 = icmp slt i64 %108, %78
  br i1 %116, label %126, label %117

117:                                              ; preds = %107
  %118 = add nsw i64 %108, -1
  %119 = icmp sgt i64 %108, %10
  %120 = select i1 %119, i64 %27, i64 %118
  %121 = icmp sgt i64 %108, 0
  %122 = select i1 %121, i64 %120, i64 0
  %123 = icmp eq i64 %122, %112
  br i1 %123, label %124, label %126

124:                                              ; preds = %117
  %125 = getelementptr inbounds float, ptr %115, i64 -768
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(3072) %115, ptr noundef nonnull align 4 dereferenceable(3072) %125, i64 3072, i1 false)
  br label %333

126:                                              ; preds = %107, %117
  %127 = sdiv i64 %112, 16
  %128 = srem i64 %112, 16
  %129 = mul nsw i64 %127, %14
  %130 = add nsw i64 %129, %41
  %131 = getelementptr inbounds float, ptr %5, i64 %130
  %132 = load float, ptr %131, align 4, !tbaa !29
  %133 = add nsw i64 %127, 1
  br label %134

134:                                              ; preds = %140, %126
  %135 = phi float [ %132, %126 ], [ %141, %140 ]
  %136 = phi float [ %132, %126 ], [ %142, %140 ]
  %137 = phi i64 [ %127, %126 ], [ %143, %140 ]
  br i1 %91, label %140, label %138

138:                                              ; preds = %134
  %139 = mul nsw i64 %137, %14
  br label %145

140:                                              ; preds = %145, %134
  %141 = phi float [ %135, %134 ], [ %153, %145 ]
  %142 = phi float [ %136, %134 ], [ %152, %145 ]
  %143 = add nsw i64 %137, 1
  %144 = icmp eq i64 %137, %133
  br i1 %144, label %156, label %134, !llvm.loop !324

145:                                              ; preds = %145, %138
  %146 = phi float [ %135, %138 ], [ %153, %145 ]
  %147 = phi float [ %136, %138 ], [ %152, %145 ]
  %148 = phi i64 [ %41, %138 ], [ %154, %145 ]
  %149 = add nsw i64 %148, %139
  %150 = getelementptr inbounds float, ptr %5, i64 %149
  %151 = load float, ptr %150, align 4, !tbaa !29
  %152 = tail call fast float @llvm.minnum.f32(float %151, float %147)
  %153 = tail call fast float @llvm.maxnum.f32(float %151, float %146)
  %154 = add i64 %148, 1
  %155 = icmp eq i64 %148, %42
  br i1 %155, label %140, label %145, !llvm.loop !325

156:                                              ; preds = %140
  %157 = fptosi float %142 to i64
  %158 = sitofp i64 %157 to float
  %159 = fcmp fast olt float %142, %158
  %160 = sext i1 %159 to i64
  %161 = add i64 %34, %157
  %162 = add i64 %161, %160
  %163 = add nsw i64 %162, -1
  %164 = fptosi float %141 to i64
  %165 = sitofp i64 %164 to float
  %166 = fcmp fast olt float %141, %165
  %167 = sext i1 %166 to i64
  %168 = sub i64 1, %162
  %169 = add i64 %94, %164
  %170 = add i64 %169, %167
  %171 = add i64 %170, %168
  %172 = icmp sgt i64 %171, 1023
  br i1 %172, label %331, label %173

173:                                              ; preds = %156
  %174 = mul i64 %28, %112
  %175 = getelementptr inbounds i8, ptr %0, i64 %174
  tail call void @llvm.experimental.noalias.scope.decl(metadata !326)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !329)
  %176 = icmp slt i64 %162, 1
  %177 = add i64 %170, 1
  %178 = icmp sgt i64 %177, %12
  %179 = select i1 %176, i1 true, i1 %178
  br i1 %179, label %180, label %182

180:                                              ; preds = %173
  %181 = icmp sgt i64 %171, -1
  br i1 %181, label %207, label %229

182:                                              ; preds = %173
  %183 = mul nsw i64 %163, 3
  %184 = getelementptr inbounds i8, ptr %175, i64 %183
  %185 = icmp sgt i64 %171, -1
  br i1 %185, label %186, label %229

186:                                              ; preds = %182, %186
  %187 = phi i64 [ %205, %186 ], [ 0, %182 ]
  %188 = mul nuw nsw i64 %187, 3
  %189 = getelementptr inbounds i8, ptr %184, i64 %188
  %190 = load i8, ptr %189, align 1, !tbaa !27, !alias.scope !326, !noalias !329
  %191 = uitofp i8 %190 to float
  %192 = getelementptr inbounds float, ptr %8, i64 %187
  store float %191, ptr %192, align 4, !tbaa !29, !alias.scope !329, !noalias !326
  %193 = add nuw nsw i64 %188, 1
  %194 = getelementptr inbounds i8, ptr %184, i64 %193
  %195 = load i8, ptr %194, align 1, !tbaa !27, !alias.scope !326, !noalias !329
  %196 = uitofp i8 %195 to float
  %197 = add nuw nsw i64 %187, 1024
  %198 = getelementptr inbounds float, ptr %8, i64 %197
  store float %196, ptr %198, align 4, !tbaa !29, !alias.scope !329, !noalias !326
  %199 = add nuw nsw i64 %188, 2
  %200 = getelementptr inbounds i8, ptr %184, i64 %199
  %201 = load i8, ptr %200, align 1, !tbaa !27, !alias.scope !326, !noalias !329
  %202 = uitofp i8 %201 to float
  %203 = add nuw nsw i64 %187, 2048
  %204 = getelementptr inbounds float, ptr %8, i64 %203
  store float %202, ptr %204, align 4, !tbaa !29, !alias.scope !329, !noalias !326
  %205 = add nuw nsw i64 %187, 1
  %206 = icmp eq i64 %187, %171
  br i1 %206, label %229, label %186, !llvm.loop !331

207:                                              ; preds = %180, %216
  %208 = phi i64 [ %217, %216 ], [ 0, %180 ]
  %209 = add nsw i64 %208, %163
  %210 = icmp slt i64 %209, 0
  %211 = icmp slt i64 %209, %12
  %212 = select i1 %211, i64 %209, i64 %29
  %213 = mul nsw i64 %212, 3
  %214 = select i1 %210, i64 0, i64 %213
  %215 = getelementptr inbounds i8, ptr %175, i64 %214
  br label %219

216:                                              ; preds = %219
  %217 = add nuw nsw i64 %208, 1
  %218 = icmp eq i64 %208, %171
  br i1 %218, label %229, label %207, !llvm.loop !332

219:                                              ; preds = %219, %207
  %220 = phi i64 [ 0, %207 ], [ %227, %219 ]
  %221 = getelementptr inbounds i8, ptr %215, i64 %220
  %222 = load i8, ptr %221, align 1, !tbaa !27, !alias.scope !326, !noalias !329
  %223 = uitofp i8 %222 to float
  %224 = shl nuw nsw i64 %220, 10
  %225 = add nuw nsw i64 %224, %208
  %226 = getelementptr inbounds float, ptr %8, i64 %225
  store float %223, ptr %226, align 4, !tbaa !29, !alias.scope !329, !noalias !326
  %227 = add nuw nsw i64 %220, 1
  %228 = icmp eq i64 %227, 3
  br i1 %228, label %216, label %219, !llvm.loop !333

229:                                              ; preds = %186, %216, %180, %182
  br i1 %95, label %230, label %333

230:                                              ; preds = %229
  %231 = sitofp i64 %128 to float
  %232 = fmul fast float %231, 6.250000e-02
  %233 = getelementptr inbounds float, ptr %5, i64 %129
  %234 = getelementptr float, ptr %96, i64 %168
  br label %235

235:                                              ; preds = %230, %323
  %236 = phi i64 [ 0, %230 ], [ %329, %323 ]
  %237 = add nuw nsw i64 %236, %41
  %238 = getelementptr inbounds float, ptr %233, i64 %237
  %239 = getelementptr inbounds float, ptr %238, i64 %14
  %240 = load float, ptr %238, align 4, !tbaa !29, !alias.scope !334
  %241 = load float, ptr %239, align 4, !tbaa !29, !alias.scope !334
  %242 = fsub fast float %241, %240
  %243 = fmul fast float %242, %232
  %244 = fadd fast float %243, %240
  %245 = getelementptr inbounds float, ptr %238, i64 1
  %246 = load float, ptr %245, align 4, !tbaa !29, !alias.scope !334
  %247 = getelementptr inbounds float, ptr %239, i64 1
  %248 = load float, ptr %247, align 4, !tbaa !29, !alias.scope !334
  %249 = fsub fast float %248, %246
  %250 = fmul fast float %249, %232
  %251 = fadd fast float %250, %246
  %252 = fcmp fast olt float %244, %251
  %253 = tail call fast float @llvm.minnum.f32(float %244, float %251)
  %254 = select fast i1 %252, float %251, float %244
  %255 = insertelement <16 x float> poison, float %244, i64 0
  %256 = shufflevector <16 x float> %255, <16 x float> poison, <16 x i32> zeroinitializer
  %257 = fsub fast float %251, %244
  %258 = fmul fast float %257, 6.250000e-02
  %259 = insertelement <16 x float> poison, float %258, i64 0
  %260 = shufflevector <16 x float> %259, <16 x float> poison, <16 x i32> zeroinitializer
  %261 = fmul fast <16 x float> %260, <float 0.000000e+00, float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00, float 5.000000e+00, float 6.000000e+00, float 7.000000e+00, float 8.000000e+00, float 9.000000e+00, float 1.000000e+01, float 1.100000e+01, float 1.200000e+01, float 1.300000e+01, float 1.400000e+01, float 1.500000e+01>
  %262 = fadd fast <16 x float> %261, %256
  %263 = fptosi float %253 to i64
  %264 = sitofp i64 %263 to float
  %265 = fcmp fast olt float %253, %264
  %266 = sext i1 %265 to i64
  %267 = add i64 %263, -1
  %268 = add i64 %267, %266
  %269 = fptosi float %254 to i64
  %270 = sitofp i64 %269 to float
  %271 = fcmp fast olt float %254, %270
  %272 = sext i1 %271 to i64
  %273 = add i64 %269, 2
  %274 = add i64 %273, %272
  %275 = sub i64 %274, %268
  %276 = shl nsw i64 %236, 4
  %277 = getelementptr float, ptr %234, i64 %276
  %278 = getelementptr float, ptr %277, i64 %268
  %279 = getelementptr inbounds float, ptr %115, i64 %276
  tail call void @llvm.experimental.noalias.scope.decl(metadata !337)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !340)
  %280 = icmp sgt i64 %275, -1
  br i1 %280, label %281, label %323

281:                                              ; preds = %235, %281
  %282 = phi <16 x float> [ %312, %281 ], [ zeroinitializer, %235 ]
  %283 = phi <16 x float> [ %316, %281 ], [ zeroinitializer, %235 ]
  %284 = phi i64 [ %321, %281 ], [ 0, %235 ]
  %285 = phi <16 x float> [ %320, %281 ], [ zeroinitializer, %235 ]
  %286 = getelementptr inbounds float, ptr %278, i64 %284
  %287 = add nsw i64 %284, %268
  %288 = sitofp i64 %287 to float
  %289 = insertelement <16 x float> poison, float %288, i64 0
  %290 = shufflevector <16 x float> %289, <16 x float> poison, <16 x i32> zeroinitializer
  %291 = fsub fast <16 x float> %262, %290
  %292 = bitcast <16 x float> %291 to <16 x i32>
  %293 = and <16 x i32> %292, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %294 = bitcast <16 x i32> %293 to <16 x float>
  %295 = fmul fast <16 x float> %294, <float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00>
  %296 = fadd fast <16 x float> %295, <float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00>
  %297 = fmul fast <16 x float> %294, %294
  %298 = fmul fast <16 x float> %297, %296
  %299 = fadd fast <16 x float> %298, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %300 = fmul fast <16 x float> %294, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %301 = fsub fast <16 x float> <float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00>, %300
  %302 = fmul fast <16 x float> %301, %294
  %303 = fadd fast <16 x float> %302, <float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00>
  %304 = fmul fast <16 x float> %303, %294
  %305 = fadd fast <16 x float> %304, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %306 = fcmp fast olt <16 x float> %294, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %307 = fcmp fast olt <16 x float> %294, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %308 = select <16 x i1> %307, <16 x float> %305, <16 x float> zeroinitializer
  %309 = select <16 x i1> %306, <16 x float> %299, <16 x float> %308
  %310 = load <16 x float>, ptr %286, align 4, !alias.scope !337, !noalias !340
  %311 = fmul fast <16 x float> %309, %310
  %312 = fadd fast <16 x float> %311, %282
  %313 = getelementptr inbounds float, ptr %286, i64 1024
  %314 = load <16 x float>, ptr %313, align 4, !alias.scope !337, !noalias !340
  %315 = fmul fast <16 x float> %309, %314
  %316 = fadd fast <16 x float> %315, %283
  %317 = getelementptr inbounds float, ptr %286, i64 2048
  %318 = load <16 x float>, ptr %317, align 4, !alias.scope !337, !noalias !340
  %319 = fmul fast <16 x float> %309, %318
  %320 = fadd fast <16 x float> %319, %285
  %321 = add nuw nsw i64 %284, 1
  %322 = icmp eq i64 %284, %275
  br i1 %322, label %323, label %281, !llvm.loop !342

323:                                              ; preds = %281, %235
  %324 = phi <16 x float> [ zeroinitializer, %235 ], [ %320, %281 ]
  %325 = phi <16 x float> [ zeroinitializer, %235 ], [ %316, %281 ]
  %326 = phi <16 x float> [ zeroinitializer, %235 ], [ %312, %281 ]
  store <16 x float> %326, ptr %279, align 4, !alias.scope !340, !noalias !337
  %327 = getelementptr inbounds float, ptr %279, i64 256
  store <16 x float> %325, ptr %327, align 4, !alias.scope !340, !noalias !337
  %328 = getelementptr inbounds float, ptr %279, i64 512
  store <16 x float> %324, ptr %328, align 4, !alias.scope !340, !noalias !337
  %329 = add nuw nsw i64 %236, 1
  %330 = icmp eq i64 %329, %97
  br i1 %330, label %333, label %235, !llvm.loop !343

331:                                              ; preds = %156
  %332 = add nsw i64 %16, 1
  br label %497

333:                                              ; preds = %323, %229, %124
  %334 = add i64 %108, 1
  %335 = icmp eq i64 %334, %99
  br i1 %335, label %102, label %107, !llvm.loop !344

336:                                              ; preds = %103, %451
  %337 = phi i64 [ %2, %103 ], [ %452, %451 ]
  br i1 %104, label %338, label %451

338:                                              ; preds = %336
  %339 = srem i64 %337, 16
  %340 = sitofp i64 %339 to float
  %341 = fmul fast float %340, 6.250000e-02
  %342 = sdiv i64 %337, 16
  %343 = mul nsw i64 %342, %14
  %344 = getelementptr inbounds float, ptr %6, i64 %343
  %345 = add i64 %337, %105
  br label %352

346:                                              ; preds = %443
  %347 = sub nsw i64 %337, %2
  %348 = mul nsw i64 %347, %12
  %349 = add nsw i64 %348, %34
  %350 = mul nsw i64 %349, 3
  %351 = getelementptr inbounds i8, ptr %1, i64 %350
  br i1 %104, label %454, label %451

352:                                              ; preds = %338, %443
  %353 = phi i64 [ 0, %338 ], [ %449, %443 ]
  %354 = add nuw nsw i64 %353, %41
  %355 = getelementptr inbounds float, ptr %344, i64 %354
  %356 = getelementptr inbounds float, ptr %355, i64 %14
  %357 = load float, ptr %355, align 4, !tbaa !29, !alias.scope !345
  %358 = load float, ptr %356, align 4, !tbaa !29, !alias.scope !345
  %359 = fsub fast float %358, %357
  %360 = fmul fast float %359, %341
  %361 = fadd fast float %360, %357
  %362 = getelementptr inbounds float, ptr %355, i64 1
  %363 = load float, ptr %362, align 4, !tbaa !29, !alias.scope !345
  %364 = getelementptr inbounds float, ptr %356, i64 1
  %365 = load float, ptr %364, align 4, !tbaa !29, !alias.scope !345
  %366 = fsub fast float %365, %363
  %367 = fmul fast float %366, %341
  %368 = fadd fast float %367, %363
  %369 = fcmp fast olt float %361, %368
  %370 = tail call fast float @llvm.minnum.f32(float %361, float %368)
  %371 = select fast i1 %369, float %368, float %361
  %372 = insertelement <16 x float> poison, float %361, i64 0
  %373 = shufflevector <16 x float> %372, <16 x float> poison, <16 x i32> zeroinitializer
  %374 = fsub fast float %368, %361
  %375 = fmul fast float %374, 6.250000e-02
  %376 = insertelement <16 x float> poison, float %375, i64 0
  %377 = shufflevector <16 x float> %376, <16 x float> poison, <16 x i32> zeroinitializer
  %378 = fmul fast <16 x float> %377, <float 0.000000e+00, float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00, float 5.000000e+00, float 6.000000e+00, float 7.000000e+00, float 8.000000e+00, float 9.000000e+00, float 1.000000e+01, float 1.100000e+01, float 1.200000e+01, float 1.300000e+01, float 1.400000e+01, float 1.500000e+01>
  %379 = fadd fast <16 x float> %378, %373
  %380 = fptosi float %370 to i64
  %381 = sitofp i64 %380 to float
  %382 = fcmp fast olt float %370, %381
  %383 = sext i1 %382 to i64
  %384 = add i64 %380, -1
  %385 = add i64 %384, %383
  %386 = fptosi float %371 to i64
  %387 = sitofp i64 %386 to float
  %388 = fcmp fast olt float %371, %387
  %389 = sext i1 %388 to i64
  %390 = add i64 %386, 2
  %391 = add i64 %390, %389
  %392 = sub i64 %391, %385
  %393 = add i64 %345, %385
  %394 = mul i64 %393, 768
  %395 = getelementptr inbounds float, ptr %7, i64 %394
  %396 = shl nsw i64 %353, 4
  %397 = getelementptr inbounds float, ptr %395, i64 %396
  %398 = getelementptr inbounds float, ptr %17, i64 %396
  tail call void @llvm.experimental.noalias.scope.decl(metadata !348)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !351)
  %399 = icmp sgt i64 %392, -1
  br i1 %399, label %400, label %443

400:                                              ; preds = %352, %400
  %401 = phi <16 x float> [ %432, %400 ], [ zeroinitializer, %352 ]
  %402 = phi <16 x float> [ %436, %400 ], [ zeroinitializer, %352 ]
  %403 = phi i64 [ %441, %400 ], [ 0, %352 ]
  %404 = phi <16 x float> [ %440, %400 ], [ zeroinitializer, %352 ]
  %405 = mul nuw nsw i64 %403, 768
  %406 = getelementptr inbounds float, ptr %397, i64 %405
  %407 = add nsw i64 %403, %385
  %408 = sitofp i64 %407 to float
  %409 = insertelement <16 x float> poison, float %408, i64 0
  %410 = shufflevector <16 x float> %409, <16 x float> poison, <16 x i32> zeroinitializer
  %411 = fsub fast <16 x float> %379, %410
  %412 = bitcast <16 x float> %411 to <16 x i32>
  %413 = and <16 x i32> %412, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %414 = bitcast <16 x i32> %413 to <16 x float>
  %415 = fmul fast <16 x float> %414, <float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00>
  %416 = fadd fast <16 x float> %415, <float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00>
  %417 = fmul fast <16 x float> %414, %414
  %418 = fmul fast <16 x float> %417, %416
  %419 = fadd fast <16 x float> %418, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %420 = fmul fast <16 x float> %414, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %421 = fsub fast <16 x float> <float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00>, %420
  %422 = fmul fast <16 x float> %421, %414
  %423 = fadd fast <16 x float> %422, <float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00>
  %424 = fmul fast <16 x float> %423, %414
  %425 = fadd fast <16 x float> %424, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %426 = fcmp fast olt <16 x float> %414, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %427 = fcmp fast olt <16 x float> %414, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %428 = select <16 x i1> %427, <16 x float> %425, <16 x float> zeroinitializer
  %429 = select <16 x i1> %426, <16 x float> %419, <16 x float> %428
  %430 = load <16 x float>, ptr %406, align 4, !alias.scope !348, !noalias !351
  %431 = fmul fast <16 x float> %429, %430
  %432 = fadd fast <16 x float> %431, %401
  %433 = getelementptr inbounds float, ptr %406, i64 256
  %434 = load <16 x float>, ptr %433, align 4, !alias.scope !348, !noalias !351
  %435 = fmul fast <16 x float> %429, %434
  %436 = fadd fast <16 x float> %435, %402
  %437 = getelementptr inbounds float, ptr %406, i64 512
  %438 = load <16 x float>, ptr %437, align 4, !alias.scope !348, !noalias !351
  %439 = fmul fast <16 x float> %429, %438
  %440 = fadd fast <16 x float> %439, %404
  %441 = add nuw nsw i64 %403, 1
  %442 = icmp eq i64 %403, %392
  br i1 %442, label %443, label %400, !llvm.loop !342

443:                                              ; preds = %400, %352
  %444 = phi <16 x float> [ zeroinitializer, %352 ], [ %440, %400 ]
  %445 = phi <16 x float> [ zeroinitializer, %352 ], [ %436, %400 ]
  %446 = phi <16 x float> [ zeroinitializer, %352 ], [ %432, %400 ]
  store <16 x float> %446, ptr %398, align 4, !alias.scope !351, !noalias !348
  %447 = getelementptr inbounds float, ptr %398, i64 256
  store <16 x float> %445, ptr %447, align 4, !alias.scope !351, !noalias !348
  %448 = getelementptr inbounds float, ptr %398, i64 512
  store <16 x float> %444, ptr %448, align 4, !alias.scope !351, !noalias !348
  %449 = add nuw nsw i64 %353, 1
  %450 = icmp eq i64 %449, %106
  br i1 %450, label %346, label %352, !llvm.loop !353

451:                                              ; preds = %454, %336, %346
  %452 = add nsw i64 %337, 1
  %453 = icmp eq i64 %452, %3
  br i1 %453, label %493, label %336, !llvm.loop !354

454:                                              ; preds = %346, %454
  %455 = phi i64 [ %491, %454 ], [ 0, %346 ]
  %456 = getelementptr inbounds float, ptr %17, i64 %455
  %457 = load float, ptr %456, align 4, !tbaa !29
  %458 = fcmp fast olt float %457, 0.000000e+00
  %459 = select fast i1 %458, float 0.000000e+00, float %457
  %460 = fcmp fast ogt float %459, 2.550000e+02
  %461 = select fast i1 %460, float 2.550000e+02, float %459
  %462 = fadd fast float %461, 5.000000e-01
  %463 = fptosi float %462 to i32
  %464 = trunc i32 %463 to i8
  %465 = mul nuw nsw i64 %455, 3
  %466 = getelementptr inbounds i8, ptr %351, i64 %465
  store i8 %464, ptr %466, align 1, !tbaa !27
  %467 = add nuw nsw i64 %455, 256
  %468 = getelementptr inbounds float, ptr %17, i64 %467
  %469 = load float, ptr %468, align 4, !tbaa !29
  %470 = fcmp fast olt float %469, 0.000000e+00
  %471 = select fast i1 %470, float 0.000000e+00, float %469
  %472 = fcmp fast ogt float %471, 2.550000e+02
  %473 = select fast i1 %472, float 2.550000e+02, float %471
  %474 = fadd fast float %473, 5.000000e-01
  %475 = fptosi float %474 to i32
  %476 = trunc i32 %475 to i8
  %477 = add nuw nsw i64 %465, 1
  %478 = getelementptr inbounds i8, ptr %351, i64 %477
  store i8 %476, ptr %478, align 1, !tbaa !27
  %479 = add nuw nsw i64 %455, 512
  %480 = getelementptr inbounds float, ptr %17, i64 %479
  %481 = load float, ptr %480, align 4, !tbaa !29
  %482 = fcmp fast olt float %481, 0.000000e+00
  %483 = select fast i1 %482, float 0.000000e+00, float %481
  %484 = fcmp fast ogt float %483, 2.550000e+02
  %485 = select fast i1 %484, float 2.550000e+02, float %483
  %486 = fadd fast float %485, 5.000000e-01
  %487 = fptosi float %486 to i32
  %488 = trunc i32 %487 to i8
  %489 = add nuw nsw i64 %465, 2
  %490 = getelementptr inbounds i8, ptr %351, i64 %489
  store i8 %488, ptr %490, align 1, !tbaa !27
  %491 = add nuw nsw i64 %455, 1
  %492 = icmp eq i64 %491, %36
  br i1 %492, label %451, label %454, !llvm.loop !355

493:                                              ; preds = %451, %102
  %494 = add nuw nsw i64 %34, 256
  %495 = icmp sgt i64 %12, %494
  %496 = add i64 %33, -256
  br i1 %495, label %32, label %497, !llvm.loop !356

497:                                              ; preds = %493, %9, %331, %100
  %498 = phi i64 [ %332, %331 ], [ %101, %100 ], [ 0, %9 ], [ 0, %493 ]
  ret i64 %498
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define i64 @warp_16(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef %7, ptr nocapture noundef %8) local_unnamed_addr #4 {
  %10 = load i64, ptr %4, align 8, !tbaa !4
  %11 = getelementptr inbounds i64, ptr %4, i64 1
  %12 = load i64, ptr %11, align 8, !tbaa !4
  %13 = getelementptr inbounds i64, ptr %4, i64 2
  %14 = load i64, ptr %13, align 8, !tbaa !4
  %15 = getelementptr inbounds i64, ptr %4, i64 3
  %16 = load i64, ptr %15, align 8, !tbaa !4
  %17 = getelementptr inbounds float, ptr %8, i64 3072
  %18 = icmp sgt i64 %12, 0
  br i1 %18, label %19, label %497

19:                                               ; preds = %9
  %20 = add nsw i64 %3, -1
  %21 = sdiv i64 %2, 16
  %22 = mul nsw i64 %14, %21
  %23 = sdiv i64 %20, 16
  %24 = add nsw i64 %23, 1
  %25 = icmp sgt i64 %21, %24
  %26 = add i64 %3, 1
  %27 = add nsw i64 %10, -1
  %28 = mul i64 %12, 3
  %29 = add nsw i64 %12, -1
  %30 = icmp slt i64 %2, %3
  %31 = add i64 %3, 2
  br label %32

32:                                               ; preds = %19, %493
  %33 = phi i64 [ %12, %19 ], [ %496, %493 ]
  %34 = phi i64 [ 0, %19 ], [ %494, %493 ]
  %35 = tail call i64 @llvm.smin.i64(i64 %33, i64 256)
  %36 = tail call i64 @llvm.smax.i64(i64 %35, i64 1)
  %37 = sub nsw i64 %12, %34
  %38 = tail call i64 @llvm.smin.i64(i64 %37, i64 256)
  %39 = add nsw i64 %38, 15
  %40 = sdiv i64 %39, 16
  %41 = lshr exact i64 %34, 4
  %42 = add nsw i64 %40, %41
  %43 = add nsw i64 %41, %22
  %44 = getelementptr inbounds float, ptr %6, i64 %43
  %45 = load float, ptr %44, align 4, !tbaa !29
  br i1 %25, label %70, label %46

46:                                               ; preds = %32
  %47 = icmp slt i64 %38, -30
  br label %48

48:                                               ; preds = %54, %46
  %49 = phi float [ %45, %46 ], [ %55, %54 ]
  %50 = phi float [ %45, %46 ], [ %56, %54 ]
  %51 = phi i64 [ %21, %46 ], [ %57, %54 ]
  br i1 %47, label %54, label %52

52:                                               ; preds = %48
  %53 = mul nsw i64 %51, %14
  br label %59

54:                                               ; preds = %59, %48
  %55 = phi float [ %49, %48 ], [ %67, %59 ]
  %56 = phi float [ %50, %48 ], [ %66, %59 ]
  %57 = add nsw i64 %51, 1
  %58 = icmp sgt i64 %51, %23
  br i1 %58, label %70, label %48, !llvm.loop !324

59:                                               ; preds = %59, %52
  %60 = phi float [ %49, %52 ], [ %67, %59 ]
  %61 = phi float [ %50, %52 ], [ %66, %59 ]
  %62 = phi i64 [ %41, %52 ], [ %68, %59 ]
  %63 = add nsw i64 %62, %53
  %64 = getelementptr inbounds float, ptr %6, i64 %63
  %65 = load float, ptr %64, align 4, !tbaa !29
  %66 = tail call fast float @llvm.minnum.f32(float %65, float %61)
  %67 = tail call fast float @llvm.maxnum.f32(float %65, float %60)
  %68 = add i64 %62, 1
  %69 = icmp eq i64 %62, %42
  br i1 %69, label %54, label %59, !llvm.loop !325

70:                                               ; preds = %54, %32
  %71 = phi float [ %45, %32 ], [ %55, %54 ]
  %72 = phi float [ %45, %32 ], [ %56, %54 ]
  %73 = fptosi float %72 to i64
  %74 = sitofp i64 %73 to float
  %75 = fcmp fast olt float %72, %74
  %76 = sext i1 %75 to i64
  %77 = add i64 %73, %2
  %78 = add i64 %77, %76
  %79 = add nsw i64 %78, -1
  %80 = fptosi float %71 to i64
  %81 = sitofp i64 %80 to float
  %82 = fcmp fast olt float %71, %81
  %83 = sext i1 %82 to i64
  %84 = add i64 %26, %80
  %85 = add i64 %84, %83
  %86 = sub nsw i64 %85, %79
  %87 = icmp slt i64 %86, %16
  br i1 %87, label %88, label %100

88:                                               ; preds = %70
  %89 = icmp slt i64 %85, %79
  br i1 %89, label %102, label %90

90:                                               ; preds = %88
  %91 = icmp slt i64 %38, -30
  %92 = shl nsw i64 %40, 4
  %93 = or i64 %34, 2
  %94 = add i64 %93, %92
  %95 = icmp sgt i64 %37, 0
  %96 = getelementptr inbounds float, ptr %8, i64 %34
  %97 = tail call i64 @llvm.smax.i64(i64 %40, i64 1)
  %98 = add i64 %31, %80
  %99 = add i64 %98, %83
  br label %107

100:                                              ; preds = %70
  %101 = add nsw i64 %86, 1
  br label %497

102:                                              ; preds = %333, %88
  br i1 %30, label %103, label %493

103:                                              ; preds = %102
  %104 = icmp sgt i64 %37, 0
  %105 = sub i64 1, %78
  %106 = tail call i64 @llvm.smax.i64(i64 %40, i64 1)
  br label %336

107:                                              ; preds = %90, %333
  %108 = phi i64 [ %79, %90 ], [ %334, %333 ]
  %109 = icmp slt i64 %108, 0
  %110 = icmp slt i64 %108, %10
  %111 = select i1 %110, i64 %108, i64 %27
  %112 = select i1 %109, i64 0, i64 %111
  %113 = sub nsw i64 %108, %79
  %114 = mul i64 %113, 768
  %115 = getelementptr inbounds float, ptr %7, i64 %114
  %116 = icmp slt i64 %108, %78
  br i1 %116, label %126, label %117

117:                                              ; preds = %107
  %118 = add nsw i64 %108, -1
  %119 = icmp sgt i64 %108, %10
  %120 = select i1 %119, i64 %27, i64 %118
  %121 = icmp sgt i64 %108, 0
  %122 = select i1 %121, i64 %120, i64 0
  %123 = icmp eq i64 %122, %112
  br i1 %123, label %124, label %126

124:                                              ; preds = %117
  %125 = getelementptr inbounds float, ptr %115, i64 -768
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(3072) %115, ptr noundef nonnull align 4 dereferenceable(3072) %125, i64 3072, i1 false)
  br label %333

126:                                              ; preds = %107, %117
  %127 = sdiv i64 %112, 16
  %128 = srem i64 %112, 16
  %129 = mul nsw i64 %127, %14
  %130 = add nsw i64 %129, %41
  %131 = getelementptr inbounds float, ptr %5, i64 %130
  %132 = load float, ptr %131, align 4, !tbaa !29
  %133 = add nsw i64 %127, 1
  br label %134

134:                                              ; preds = %140, %126
  %135 = phi float [ %132, %126 ], [ %141, %140 ]
  %136 = phi float [ %132, %126 ], [ %142, %140 ]
  %137 = phi i64 [ %127, %126 ], [ %143, %140 ]
  br i1 %91, label %140, label %138

138:                                              ; preds = %134
  %139 = mul nsw i64 %137, %14
  br label %145

140:                                              ; preds = %145, %134
  %141 = phi float [ %135, %134 ], [ %153, %145 ]
  %142 = phi float [ %136, %134 ], [ %152, %145 ]
  %143 = add nsw i64 %137, 1
  %144 = icmp eq i64 %137, %133
  br i1 %144, label %156, label %134, !llvm.loop !324

145:                                              ; preds = %145, %138
  %146 = phi float [ %135, %138 ], [ %153, %145 ]
  %147 = phi float [ %136, %138 ], [ %152, %145 ]
  %148 = phi i64 [ %41, %138 ], [ %154, %145 ]
  %149 = add nsw i64 %148, %139
  %150 = getelementptr inbounds float, ptr %5, i64 %149
  %151 = load float, ptr %150, align 4, !tbaa !29
  %152 = tail call fast float @llvm.minnum.f32(float %151, float %147)
  %153 = tail call fast float @llvm.maxnum.f32(float %151, float %146)
  %154 = add i64 %148, 1
  %155 = icmp eq i64 %148, %42
  br i1 %155, label %140, label %145, !llvm.loop !325

156:                                              ; preds = %140
  %157 = fptosi float %142 to i64
  %158 = sitofp i64 %157 to float
  %159 = fcmp fast olt float %142, %158
  %160 = sext i1 %159 to i64
  %161 = add i64 %34, %157
  %162 = add i64 %161, %160
  %163 = add nsw i64 %162, -1
  %164 = fptosi float %141 to i64
  %165 = sitofp i64 %164 to float
  %166 = fcmp fast olt float %141, %165
  %167 = sext i1 %166 to i64
  %168 = sub i64 1, %162
  %169 = add i64 %94, %164
  %170 = add i64 %169, %167
  %171 = add i64 %170, %168
  %172 = icmp sgt i64 %171, 1023
  br i1 %172, label %331, label %173

173:                                              ; preds = %156
  %174 = mul i64 %28, %112
  %175 = getelementptr inbounds i16, ptr %0, i64 %174
  tail call void @llvm.experimental.noalias.scope.decl(metadata !357)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !360)
  %176 = icmp slt i64 %162, 1
  %177 = add i64 %170, 1
  %178 = icmp sgt i64 %177, %12
  %179 = select i1 %176, i1 true, i1 %178
  br i1 %179, label %180, label %182

180:                                              ; preds = %173
  %181 = icmp sgt i64 %171, -1
  br i1 %181, label %207, label %229

182:                                              ; preds = %173
  %183 = mul nsw i64 %163, 3
  %184 = getelementptr inbounds i16, ptr %175, i64 %183
  %185 = icmp sgt i64 %171, -1
  br i1 %185, label %186, label %229

186:                                              ; preds = %182, %186
  %187 = phi i64 [ %205, %186 ], [ 0, %182 ]
  %188 = mul nuw nsw i64 %187, 3
  %189 = getelementptr inbounds i16, ptr %184, i64 %188
  %190 = load i16, ptr %189, align 2, !tbaa !40, !alias.scope !357, !noalias !360
  %191 = uitofp i16 %190 to float
  %192 = getelementptr inbounds float, ptr %8, i64 %187
  store float %191, ptr %192, align 4, !tbaa !29, !alias.scope !360, !noalias !357
  %193 = add nuw nsw i64 %188, 1
  %194 = getelementptr inbounds i16, ptr %184, i64 %193
  %195 = load i16, ptr %194, align 2, !tbaa !40, !alias.scope !357, !noalias !360
  %196 = uitofp i16 %195 to float
  %197 = add nuw nsw i64 %187, 1024
  %198 = getelementptr inbounds float, ptr %8, i64 %197
  store float %196, ptr %198, align 4, !tbaa !29, !alias.scope !360, !noalias !357
  %199 = add nuw nsw i64 %188, 2
  %200 = getelementptr inbounds i16, ptr %184, i64 %199
  %201 = load i16, ptr %200, align 2, !tbaa !40, !alias.scope !357, !noalias !360
  %202 = uitofp i16 %201 to float
  %203 = add nuw nsw i64 %187, 2048
  %204 = getelementptr inbounds float, ptr %8, i64 %203
  store float %202, ptr %204, align 4, !tbaa !29, !alias.scope !360, !noalias !357
  %205 = add nuw nsw i64 %187, 1
  %206 = icmp eq i64 %187, %171
  br i1 %206, label %229, label %186, !llvm.loop !362

207:                                              ; preds = %180, %216
  %208 = phi i64 [ %217, %216 ], [ 0, %180 ]
  %209 = add nsw i64 %208, %163
  %210 = icmp slt i64 %209, 0
  %211 = icmp slt i64 %209, %12
  %212 = select i1 %211, i64 %209, i64 %29
  %213 = mul nsw i64 %212, 3
  %214 = select i1 %210, i64 0, i64 %213
  %215 = getelementptr inbounds i16, ptr %175, i64 %214
  br label %219

216:                                              ; preds = %219
  %217 = add nuw nsw i64 %208, 1
  %218 = icmp eq i64 %208, %171
  br i1 %218, label %229, label %207, !llvm.loop !363

219:                                              ; preds = %219, %207
  %220 = phi i64 [ 0, %207 ], [ %227, %219 ]
  %221 = getelementptr inbounds i16, ptr %215, i64 %220
  %222 = load i16, ptr %221, align 2, !tbaa !40, !alias.scope !357, !noalias !360
  %223 = uitofp i16 %222 to float
  %224 = shl nuw nsw i64 %220, 10
  %225 = add nuw nsw i64 %224, %208
  %226 = getelementptr inbounds float, ptr %8, i64 %225
  store float %223, ptr %226, align 4, !tbaa !29, !alias.scope !360, !noalias !357
  %227 = add nuw nsw i64 %220, 1
  %228 = icmp eq i64 %227, 3
  br i1 %228, label %216, label %219, !llvm.loop !364

229:                                              ; preds = %186, %216, %180, %182
  br i1 %95, label %230, label %333

230:                                              ; preds = %229
  %231 = sitofp i64 %128 to float
  %232 = fmul fast float %231, 6.250000e-02
  %233 = getelementptr inbounds float, ptr %5, i64 %129
  %234 = getelementptr float, ptr %96, i64 %168
  br label %235

235:                                              ; preds = %230, %323
  %236 = phi i64 [ 0, %230 ], [ %329, %323 ]
  %237 = add nuw nsw i64 %236, %41
  %238 = getelementptr inbounds float, ptr %233, i64 %237
  %239 = getelementptr inbounds float, ptr %238, i64 %14
  %240 = load float, ptr %238, align 4, !tbaa !29, !alias.scope !365
  %241 = load float, ptr %239, align 4, !tbaa !29, !alias.scope !365
  %242 = fsub fast float %241, %240
  %243 = fmul fast float %242, %232
  %244 = fadd fast float %243, %240
  %245 = getelementptr inbounds float, ptr %238, i64 1
  %246 = load float, ptr %245, align 4, !tbaa !29, !alias.scope !365
  %247 = getelementptr inbounds float, ptr %239, i64 1
  %248 = load float, ptr %247, align 4, !tbaa !29, !alias.scope !365
  %249 = fsub fast float %248, %246
  %250 = fmul fast float %249, %232
  %251 = fadd fast float %250, %246
  %252 = fcmp fast olt float %244, %251
  %253 = tail call fast float @llvm.minnum.f32(float %244, float %251)
  %254 = select fast i1 %252, float %251, float %244
  %255 = insertelement <16 x float> poison, float %244, i64 0
  %256 = shufflevector <16 x float> %255, <16 x float> poison, <16 x i32> zeroinitializer
  %257 = fsub fast float %251, %244
  %258 = fmul fast float %257, 6.250000e-02
  %259 = insertelement <16 x float> poison, float %258, i64 0
  %260 = shufflevector <16 x float> %259, <16 x float> poison, <16 x i32> zeroinitializer
  %261 = fmul fast <16 x float> %260, <float 0.000000e+00, float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00, float 5.000000e+00, float 6.000000e+00, float 7.000000e+00, float 8.000000e+00, float 9.000000e+00, float 1.000000e+01, float 1.100000e+01, float 1.200000e+01, float 1.300000e+01, float 1.400000e+01, float 1.500000e+01>
  %262 = fadd fast <16 x float> %261, %256
  %263 = fptosi float %253 to i64
  %264 = sitofp i64 %263 to float
  %265 = fcmp fast olt float %253, %264
  %266 = sext i1 %265 to i64
  %267 = add i64 %263, -1
  %268 = add i64 %267, %266
  %269 = fptosi float %254 to i64
  %270 = sitofp i64 %269 to float
  %271 = fcmp fast olt float %254, %270
  %272 = sext i1 %271 to i64
  %273 = add i64 %269, 2
  %274 = add i64 %273, %272
  %275 = sub i64 %274, %268
  %276 = shl nsw i64 %236, 4
  %277 = getelementptr float, ptr %234, i64 %276
  %278 = getelementptr float, ptr %277, i64 %268
  %279 = getelementptr inbounds float, ptr %115, i64 %276
  tail call void @llvm.experimental.noalias.scope.decl(metadata !368)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !371)
  %280 = icmp sgt i64 %275, -1
  br i1 %280, label %281, label %323

281:                                              ; preds = %235, %281
  %282 = phi <16 x float> [ %312, %281 ], [ zeroinitializer, %235 ]
  %283 = phi <16 x float> [ %316, %281 ], [ zeroinitializer, %235 ]
  %284 = phi i64 [ %321, %281 ], [ 0, %235 ]
  %285 = phi <16 x float> [ %320, %281 ], [ zeroinitializer, %235 ]
  %286 = getelementptr inbounds float, ptr %278, i64 %284
  %287 = add nsw i64 %284, %268
  %288 = sitofp i64 %287 to float
  %289 = insertelement <16 x float> poison, float %288, i64 0
  %290 = shufflevector <16 x float> %289, <16 x float> poison, <16 x i32> zeroinitializer
  %291 = fsub fast <16 x float> %262, %290
  %292 = bitcast <16 x float> %291 to <16 x i32>
  %293 = and <16 x i32> %292, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %294 = bitcast <16 x i32> %293 to <16 x float>
  %295 = fmul fast <16 x float> %294, <float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00>
  %296 = fadd fast <16 x float> %295, <float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00>
  %297 = fmul fast <16 x float> %294, %294
  %298 = fmul fast <16 x float> %297, %296
  %299 = fadd fast <16 x float> %298, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %300 = fmul fast <16 x float> %294, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %301 = fsub fast <16 x float> <float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00>, %300
  %302 = fmul fast <16 x float> %301, %294
  %303 = fadd fast <16 x float> %302, <float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00>
  %304 = fmul fast <16 x float> %303, %294
  %305 = fadd fast <16 x float> %304, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %306 = fcmp fast olt <16 x float> %294, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %307 = fcmp fast olt <16 x float> %294, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %308 = select <16 x i1> %307, <16 x float> %305, <16 x float> zeroinitializer
  %309 = select <16 x i1> %306, <16 x float> %299, <16 x float> %308
  %310 = load <16 x float>, ptr %286, align 4, !alias.scope !368, !noalias !371
  %311 = fmul fast <16 x float> %309, %310
  %312 = fadd fast <16 x float> %311, %282
  %313 = getelementptr inbounds float, ptr %286, i64 1024
  %314 = load <16 x float>, ptr %313, align 4, !alias.scope !368, !noalias !371
  %315 = fmul fast <16 x float> %309, %314
  %316 = fadd fast <16 x float> %315, %283
  %317 = getelementptr inbounds float, ptr %286, i64 2048
  %318 = load <16 x float>, ptr %317, align 4, !alias.scope !368, !noalias !371
  %319 = fmul fast <16 x float> %309, %318
  %320 = fadd fast <16 x float> %319, %285
  %321 = add nuw nsw i64 %284, 1
  %322 = icmp eq i64 %284, %275
  br i1 %322, label %323, label %281, !llvm.loop !342

323:                                              ; preds = %281, %235
  %324 = phi <16 x float> [ zeroinitializer, %235 ], [ %320, %281 ]
  %325 = phi <16 x float> [ zeroinitializer, %235 ], [ %316, %281 ]
  %326 = phi <16 x float> [ zeroinitializer, %235 ], [ %312, %281 ]
  store <16 x float> %326, ptr %279, align 4, !alias.scope !371, !noalias !368
  %327 = getelementptr inbounds float, ptr %279, i64 256
  store <16 x float> %325, ptr %327, align 4, !alias.scope !371, !noalias !368
  %328 = getelementptr inbounds float, ptr %279, i64 512
  store <16 x float> %324, ptr %328, align 4, !alias.scope !371, !noalias !368
  %329 = add nuw nsw i64 %236, 1
  %330 = icmp eq i64 %329, %97
  br i1 %330, label %333, label %235, !llvm.loop !373

331:                                              ; preds = %156
  %332 = add nsw i64 %16, 1
  br label %497

333:                                              ; preds = %323, %229, %124
  %334 = add i64 %108, 1
  %335 = icmp eq i64 %334, %99
  br i1 %335, label %102, label %107, !llvm.loop !374

336:                                              ; preds = %103, %451
  %337 = phi i64 [ %2, %103 ], [ %452, %451 ]
  br i1 %104, label %338, label %451

338:                                              ; preds = %336
  %339 = srem i64 %337, 16
  %340 = sitofp i64 %339 to float
  %341 = fmul fast float %340, 6.250000e-02
  %342 = sdiv i64 %337, 16
  %343 = mul nsw i64 %342, %14
  %344 = getelementptr inbounds float, ptr %6, i64 %343
  %345 = add i64 %337, %105
  br label %352

346:                                              ; preds = %443
  %347 = sub nsw i64 %337, %2
  %348 = mul nsw i64 %347, %12
  %349 = add nsw i64 %348, %34
  %350 = mul nsw i64 %349, 3
  %351 = getelementptr inbounds i16, ptr %1, i64 %350
  br i1 %104, label %454, label %451

352:                                              ; preds = %338, %443
  %353 = phi i64 [ 0, %338 ], [ %449, %443 ]
  %354 = add nuw nsw i64 %353, %41
  %355 = getelementptr inbounds float, ptr %344, i64 %354
  %356 = getelementptr inbounds float, ptr %355, i64 %14
  %357 = load float, ptr %355, align 4, !tbaa !29, !alias.scope !375
  %358 = load float, ptr %356, align 4, !tbaa !29, !alias.scope !375
  %359 = fsub fast float %358, %357
  %360 = fmul fast float %359, %341
  %361 = fadd fast float %360, %357
  %362 = getelementptr inbounds float, ptr %355, i64 1
  %363 = load float, ptr %362, align 4, !tbaa !29, !alias.scope !375
  %364 = getelementptr inbounds float, ptr %356, i64 1
  %365 = load float, ptr %364, align 4, !tbaa !29, !alias.scope !375
  %366 = fsub fast float %365, %363
  %367 = fmul fast float %366, %341
  %368 = fadd fast float %367, %363
  %369 = fcmp fast olt float %361, %368
  %370 = tail call fast float @llvm.minnum.f32(float %361, float %368)
  %371 = select fast i1 %369, float %368, float %361
  %372 = insertelement <16 x float> poison, float %361, i64 0
  %373 = shufflevector <16 x float> %372, <16 x float> poison, <16 x i32> zeroinitializer
  %374 = fsub fast float %368, %361
  %375 = fmul fast float %374, 6.250000e-02
  %376 = insertelement <16 x float> poison, float %375, i64 0
  %377 = shufflevector <16 x float> %376, <16 x float> poison, <16 x i32> zeroinitializer
  %378 = fmul fast <16 x float> %377, <float 0.000000e+00, float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00, float 5.000000e+00, float 6.000000e+00, float 7.000000e+00, float 8.000000e+00, float 9.000000e+00, float 1.000000e+01, float 1.100000e+01, float 1.200000e+01, float 1.300000e+01, float 1.400000e+01, float 1.500000e+01>
  %379 = fadd fast <16 x float> %378, %373
  %380 = fptosi float %370 to i64
  %381 = sitofp i64 %380 to float
  %382 = fcmp fast olt float %370, %381
  %383 = sext i1 %382 to i64
  %384 = add i64 %380, -1
  %385 = add i64 %384, %383
  %386 = fptosi float %371 to i64
  %387 = sitofp i64 %386 to float
  %388 = fcmp fast olt float %371, %387
  %389 = sext i1 %388 to i64
  %390 = add i64 %386, 2
  %391 = add i64 %390, %389
  %392 = sub i64 %391, %385
  %393 = add i64 %345, %385
  %394 = mul i64 %393, 768
  %395 = getelementptr inbounds float, ptr %7, i64 %394
  %396 = shl nsw i64 %353, 4
  %397 = getelementptr inbounds float, ptr %395, i64 %396
  %398 = getelementptr inbounds float, ptr %17, i64 %396
  tail call void @llvm.experimental.noalias.scope.decl(metadata !378)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !381)
  %399 = icmp sgt i64 %392, -1
  br i1 %399, label %400, label %443

400:                                              ; preds = %352, %400
  %401 = phi <16 x float> [ %432, %400 ], [ zeroinitializer, %352 ]
  %402 = phi <16 x float> [ %436, %400 ], [ zeroinitializer, %352 ]
  %403 = phi i64 [ %441, %400 ], [ 0, %352 ]
  %404 = phi <16 x float> [ %440, %400 ], [ zeroinitializer, %352 ]
  %405 = mul nuw nsw i64 %403, 768
  %406 = getelementptr inbounds float, ptr %397, i64 %405
  %407 = add nsw i64 %403, %385
  %408 = sitofp i64 %407 to float
  %409 = insertelement <16 x float> poison, float %408, i64 0
  %410 = shufflevector <16 x float> %409, <16 x float> poison, <16 x i32> zeroinitializer
  %411 = fsub fast <16 x float> %379, %410
  %412 = bitcast <16 x float> %411 to <16 x i32>
  %413 = and <16 x i32> %412, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %414 = bitcast <16 x i32> %413 to <16 x float>
  %415 = fmul fast <16 x float> %414, <float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00>
  %416 = fadd fast <16 x float> %415, <float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00>
  %417 = fmul fast <16 x float> %414, %414
  %418 = fmul fast <16 x float> %417, %416
  %419 = fadd fast <16 x float> %418, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %420 = fmul fast <16 x float> %414, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %421 = fsub fast <16 x float> <float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00>, %420
  %422 = fmul fast <16 x float> %421, %414
  %423 = fadd fast <16 x float> %422, <float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00>
  %424 = fmul fast <16 x float> %423, %414
  %425 = fadd fast <16 x float> %424, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %426 = fcmp fast olt <16 x float> %414, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %427 = fcmp fast olt <16 x float> %414, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %428 = select <16 x i1> %427, <16 x float> %425, <16 x float> zeroinitializer
  %429 = select <16 x i1> %426, <16 x float> %419, <16 x float> %428
  %430 = load <16 x float>, ptr %406, align 4, !alias.scope !378, !noalias !381
  %431 = fmul fast <16 x float> %429, %430
  %432 = fadd fast <16 x float> %431, %401
  %433 = getelementptr inbounds float, ptr %406, i64 256
  %434 = load <16 x float>, ptr %433, align 4, !alias.scope !378, !noalias !381
  %435 = fmul fast <16 x float> %429, %434
  %436 = fadd fast <16 x float> %435, %402
  %437 = getelementptr inbounds float, ptr %406, i64 512
  %438 = load <16 x float>, ptr %437, align 4, !alias.scope !378, !noalias !381
  %439 = fmul fast <16 x float> %429, %438
  %440 = fadd fast <16 x float> %439, %404
  %441 = add nuw nsw i64 %403, 1
  %442 = icmp eq i64 %403, %392
  br i1 %442, label %443, label %400, !llvm.loop !342

443:                                              ; preds = %400, %352
  %444 = phi <16 x float> [ zeroinitializer, %352 ], [ %440, %400 ]
  %445 = phi <16 x float> [ zeroinitializer, %352 ], [ %436, %400 ]
  %446 = phi <16 x float> [ zeroinitializer, %352 ], [ %432, %400 ]
  store <16 x float> %446, ptr %398, align 4, !alias.scope !381, !noalias !378
  %447 = getelementptr inbounds float, ptr %398, i64 256
  store <16 x float> %445, ptr %447, align 4, !alias.scope !381, !noalias !378
  %448 = getelementptr inbounds float, ptr %398, i64 512
  store <16 x float> %444, ptr %448, align 4, !alias.scope !381, !noalias !378
  %449 = add nuw nsw i64 %353, 1
  %450 = icmp eq i64 %449, %106
  br i1 %450, label %346, label %352, !llvm.loop !383

451:                                              ; preds = %454, %336, %346
  %452 = add nsw i64 %337, 1
  %453 = icmp eq i64 %452, %3
  br i1 %453, label %493, label %336, !llvm.loop !384

454:                                              ; preds = %346, %454
  %455 = phi i64 [ %491, %454 ], [ 0, %346 ]
  %456 = getelementptr inbounds float, ptr %17, i64 %455
  %457 = load float, ptr %456, align 4, !tbaa !29
  %458 = fcmp fast olt float %457, 0.000000e+00
  %459 = select fast i1 %458, float 0.000000e+00, float %457
  %460 = fcmp fast ogt float %459, 6.553500e+04
  %461 = select fast i1 %460, float 6.553500e+04, float %459
  %462 = fadd fast float %461, 5.000000e-01
  %463 = fptosi float %462 to i32
  %464 = trunc i32 %463 to i16
  %465 = mul nuw nsw i64 %455, 3
  %466 = getelementptr inbounds i16, ptr %351, i64 %465
  store i16 %464, ptr %466, align 2, !tbaa !40
  %467 = add nuw nsw i64 %455, 256
  %468 = getelementptr inbounds float, ptr %17, i64 %467
  %469 = load float, ptr %468, align 4, !tbaa !29
  %470 = fcmp fast olt float %469, 0.000000e+00
  %471 = select fast i1 %470, float 0.000000e+00, float %469
  %472 = fcmp fast ogt float %471, 6.553500e+04
  %473 = select fast i1 %472, float 6.553500e+04, float %471
  %474 = fadd fast float %473, 5.000000e-01
  %475 = fptosi float %474 to i32
  %476 = trunc i32 %475 to i16
  %477 = add nuw nsw i64 %465, 1
  %478 = getelementptr inbounds i16, ptr %351, i64 %477
  store i16 %476, ptr %478, align 2, !tbaa !40
  %479 = add nuw nsw i64 %455, 512
  %480 = getelementptr inbounds float, ptr %17, i64 %479
  %481 = load float, ptr %480, align 4, !tbaa !29
  %482 = fcmp fast olt float %481, 0.000000e+00
  %483 = select fast i1 %482, float 0.000000e+00, float %481
  %484 = fcmp fast ogt float %483, 6.553500e+04
  %485 = select fast i1 %484, float 6.553500e+04, float %483
  %486 = fadd fast float %485, 5.000000e-01
  %487 = fptosi float %486 to i32
  %488 = trunc i32 %487 to i16
  %489 = add nuw nsw i64 %465, 2
  %490 = getelementptr inbounds i16, ptr %351, i64 %489
  store i16 %488, ptr %490, align 2, !tbaa !40
  %491 = add nuw nsw i64 %455, 1
  %492 = icmp eq i64 %491, %36
  br i1 %492, label %451, label %454, !llvm.loop !385

493:                                              ; preds = %451, %102
  %494 = add nuw nsw i64 %34, 256
  %495 = icmp sgt i64 %12, %494
  %496 = add i64 %33, -256
  br i1 %495, label %32, label %497, !llvm.loop !386

497:                                              ; preds = %493, %9, %331, %100
  %498 = phi i64 [ %332, %331 ], [ %101, %100 ], [ 0, %9 ], [ 0, %493 ]
  ret i64 %498
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @shrink_8(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4, ptr nocapture noundef %5) local_unnamed_addr #6 {
  %7 = load i64, ptr %4, align 8, !tbaa !4
  %8 = getelementptr inbounds i64, ptr %4, i64 1
  %9 = load i64, ptr %8, align 8, !tbaa !4
  %10 = sitofp i64 %2 to double
  %11 = sitofp i64 %7 to double
  %12 = fdiv fast double %10, %11
  %13 = sitofp i64 %3 to double
  %14 = sitofp i64 %9 to double
  %15 = fdiv fast double %13, %14
  %16 = fmul fast double %15, %12
  %17 = fdiv fast double 1.000000e+00, %16
  %18 = fptrunc double %17 to float
  %19 = icmp sgt i64 %7, 0
  br i1 %19, label %20, label %25

20:                                               ; preds = %6
  %21 = mul i64 %3, 3
  %22 = icmp sgt i64 %3, 0
  %23 = icmp sgt i64 %9, 0
  %24 = tail call i64 @llvm.smax.i64(i64 %21, i64 1)
  br label %26

25:                                               ; preds = %72, %6
  ret void

26:                                               ; preds = %20, %72
  %27 = phi i64 [ 0, %20 ], [ %73, %72 ]
  %28 = sitofp i64 %27 to double
  %29 = fmul fast double %12, %28
  %30 = fadd fast double %29, %12
  br i1 %22, label %37, label %31

31:                                               ; preds = %37, %26
  %32 = fptosi double %29 to i64
  %33 = icmp slt i64 %32, %2
  %34 = sitofp i64 %32 to double
  %35 = fcmp fast ogt double %30, %34
  %36 = select i1 %33, i1 %35, i1 false
  br i1 %36, label %48, label %45

37:                                               ; preds = %26, %37
  %38 = phi i64 [ %40, %37 ], [ 0, %26 ]
  %39 = getelementptr inbounds float, ptr %5, i64 %38
  store float 0.000000e+00, ptr %39, align 4, !tbaa !29
  %40 = add nuw nsw i64 %38, 1
  %41 = icmp eq i64 %40, %24
  br i1 %41, label %31, label %37, !llvm.loop !387

42:                                               ; preds = %61, %48
  %43 = icmp slt i64 %53, %2
  %44 = select i1 %43, i1 %55, i1 false
  br i1 %44, label %48, label %45, !llvm.loop !388

45:                                               ; preds = %42, %31
  br i1 %23, label %46, label %72

46:                                               ; preds = %45
  %47 = mul nsw i64 %27, %9
  br label %75

48:                                               ; preds = %31, %42
  %49 = phi double [ %54, %42 ], [ %34, %31 ]
  %50 = phi i64 [ %53, %42 ], [ %32, %31 ]
  %51 = fcmp fast olt double %29, %49
  %52 = select fast i1 %51, double %49, double %29
  %53 = add nsw i64 %50, 1
  %54 = sitofp i64 %53 to double
  %55 = fcmp fast ogt double %30, %54
  %56 = select fast i1 %55, double %54, double %30
  %57 = fsub fast double %56, %52
  %58 = fptrunc double %57 to float
  %59 = mul i64 %21, %50
  %60 = getelementptr inbounds i8, ptr %0, i64 %59
  br i1 %22, label %61, label %42

61:                                               ; preds = %48, %61
  %62 = phi i64 [ %70, %61 ], [ 0, %48 ]
  %63 = getelementptr inbounds i8, ptr %60, i64 %62
  %64 = load i8, ptr %63, align 1, !tbaa !27
  %65 = uitofp i8 %64 to float
  %66 = fmul fast float %65, %58
  %67 = getelementptr inbounds float, ptr %5, i64 %62
  %68 = load float, ptr %67, align 4, !tbaa !29
  %69 = fadd fast float %66, %68
  store float %69, ptr %67, align 4, !tbaa !29
  %70 = add nuw nsw i64 %62, 1
  %71 = icmp eq i64 %70, %24
  br i1 %71, label %42, label %61, !llvm.loop !389

72:                                               ; preds = %85, %45
  %73 = add nuw nsw i64 %27, 1
  %74 = icmp eq i64 %73, %7
  br i1 %74, label %25, label %26, !llvm.loop !390

75:                                               ; preds = %46, %85
  %76 = phi i64 [ 0, %46 ], [ %106, %85 ]
  %77 = sitofp i64 %76 to double
  %78 = fmul fast double %15, %77
  %79 = fadd fast double %78, %15
  %80 = fptosi double %78 to i64
  %81 = icmp slt i64 %80, %3
  %82 = sitofp i64 %80 to double
  %83 = fcmp fast ogt double %79, %82
  %84 = select i1 %81, i1 %83, i1 false
  br i1 %84, label %108, label %85

85:                                               ; preds = %108, %75
  %86 = phi float [ 0.000000e+00, %75 ], [ %126, %108 ]
  %87 = phi float [ 0.000000e+00, %75 ], [ %131, %108 ]
  %88 = phi float [ 0.000000e+00, %75 ], [ %136, %108 ]
  %89 = add nsw i64 %76, %47
  %90 = mul nsw i64 %89, 3
  %91 = getelementptr inbounds i8, ptr %1, i64 %90
  %92 = fmul fast float %86, %18
  %93 = fadd fast float %92, 5.000000e-01
  %94 = fptosi float %93 to i32
  %95 = trunc i32 %94 to i8
  store i8 %95, ptr %91, align 1, !tbaa !27
  %96 = fmul fast float %87, %18
  %97 = fadd fast float %96, 5.000000e-01
  %98 = fptosi float %97 to i32
  %99 = trunc i32 %98 to i8
  %100 = getelementptr inbounds i8, ptr %91, i64 1
  store i8 %99, ptr %100, align 1, !tbaa !27
  %101 = fmul fast float %88, %18
  %102 = fadd fast float %101, 5.000000e-01
  %103 = fptosi float %102 to i32
  %104 = trunc i32 %103 to i8
  %105 = getelementptr inbounds i8, ptr %91, i64 2
  store i8 %104, ptr %105, align 1, !tbaa !27
  %106 = add nuw nsw i64 %76, 1
  %107 = icmp eq i64 %106, %9
  br i1 %107, label %72, label %75, !llvm.loop !391

108:                                              ; preds = %75, %108
  %109 = phi double [ %117, %108 ], [ %82, %75 ]
  %110 = phi i64 [ %116, %108 ], [ %80, %75 ]
  %111 = phi float [ %136, %108 ], [ 0.000000e+00, %75 ]
  %112 = phi float [ %131, %108 ], [ 0.000000e+00, %75 ]
  %113 = phi float [ %126, %108 ], [ 0.000000e+00, %75 ]
  %114 = fcmp fast olt double %78, %109
  %115 = select fast i1 %114, double %109, double %78
  %116 = add nsw i64 %110, 1
  %117 = sitofp i64 %116 to double
  %118 = fcmp fast ogt double %79, %117
  %119 = select fast i1 %118, double %117, double %79
  %120 = fsub fast double %119, %115
  %121 = fptrunc double %120 to float
  %122 = mul nsw i64 %110, 3
  %123 = getelementptr inbounds float, ptr %5, i64 %122
  %124 = load float, ptr %123, align 4, !tbaa !29
  %125 = fmul fast float %124, %121
  %126 = fadd fast float %125, %113
  %127 = add nsw i64 %122, 1
  %128 = getelementptr inbounds float, ptr %5, i64 %127
  %129 = load float, ptr %128, align 4, !tbaa !29
  %130 = fmul fast float %129, %121
  %131 = fadd fast float %130, %112
  %132 = add nsw i64 %122, 2
  %133 = getelementptr inbounds float, ptr %5, i64 %132
  %134 = load float, ptr %133, align 4, !tbaa !29
  %135 = fmul fast float %134, %121
  %136 = fadd fast float %135, %111
  %137 = icmp slt i64 %116, %3
  %138 = select i1 %137, i1 %118, i1 false
  br i1 %138, label %108, label %85, !llvm.loop !392
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @shrink_16(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4, ptr nocapture noundef %5) local_unnamed_addr #6 {
  %7 = load i64, ptr %4, align 8, !tbaa !4
  %8 = getelementptr inbounds i64, ptr %4, i64 1
  %9 = load i64, ptr %8, align 8, !tbaa !4
  %10 = sitofp i64 %2 to double
  %11 = sitofp i64 %7 to double
  %12 = fdiv fast double %10, %11
  %13 = sitofp i64 %3 to double
  %14 = sitofp i64 %9 to double
  %15 = fdiv fast double %13, %14
  %16 = fmul fast double %15, %12
  %17 = fdiv fast double 1.000000e+00, %16
  %18 = fptrunc double %17 to float
  %19 = icmp sgt i64 %7, 0
  br i1 %19, label %20, label %25

20:                                               ; preds = %6
  %21 = mul i64 %3, 3
  %22 = icmp sgt i64 %3, 0
  %23 = icmp sgt i64 %9, 0
  %24 = tail call i64 @llvm.smax.i64(i64 %21, i64 1)
  br label %26

25:                                               ; preds = %72, %6
  ret void

26:                                               ; preds = %20, %72
  %27 = phi i64 [ 0, %20 ], [ %73, %72 ]
  %28 = sitofp i64 %27 to double
  %29 = fmul fast double %12, %28
  %30 = fadd fast double %29, %12
  br i1 %22, label %37, label %31

31:                                               ; preds = %37, %26
  %32 = fptosi double %29 to i64
  %33 = icmp slt i64 %32, %2
  %34 = sitofp i64 %32 to double
  %35 = fcmp fast ogt double %30, %34
  %36 = select i1 %33, i1 %35, i1 false
  br i1 %36, label %48, label %45

37:                                               ; preds = %26, %37
  %38 = phi i64 [ %40, %37 ], [ 0, %26 ]
  %39 = getelementptr inbounds float, ptr %5, i64 %38
  store float 0.000000e+00, ptr %39, align 4, !tbaa !29
  %40 = add nuw nsw i64 %38, 1
  %41 = icmp eq i64 %40, %24
  br i1 %41, label %31, label %37, !llvm.loop !393

42:                                               ; preds = %61, %48
  %43 = icmp slt i64 %53, %2
  %44 = select i1 %43, i1 %55, i1 false
  br i1 %44, label %48, label %45, !llvm.loop !394

45:                                               ; preds = %42, %31
  br i1 %23, label %46, label %72

46:                                               ; preds = %45
  %47 = mul nsw i64 %27, %9
  br label %75

48:                                               ; preds = %31, %42
  %49 = phi double [ %54, %42 ], [ %34, %31 ]
  %50 = phi i64 [ %53, %42 ], [ %32, %31 ]
  %51 = fcmp fast olt double %29, %49
  %52 = select fast i1 %51, double %49, double %29
  %53 = add nsw i64 %50, 1
  %54 = sitofp i64 %53 to double
  %55 = fcmp fast ogt double %30, %54
  %56 = select fast i1 %55, double %54, double %30
  %57 = fsub fast double %56, %52
  %58 = fptrunc double %57 to float
  %59 = mul i64 %21, %50
  %60 = getelementptr inbounds i16, ptr %0, i64 %59
  br i1 %22, label %61, label %42

61:                                               ; preds = %48, %61
  %62 = phi i64 [ %70, %61 ], [ 0, %48 ]
  %63 = getelementptr inbounds i16, ptr %60, i64 %62
  %64 = load i16, ptr %63, align 2, !tbaa !40
  %65 = uitofp i16 %64 to float
  %66 = fmul fast float %65, %58
  %67 = getelementptr inbounds float, ptr %5, i64 %62
  %68 = load float, ptr %67, align 4, !tbaa !29
  %69 = fadd fast float %66, %68
  store float %69, ptr %67, align 4, !tbaa !29
  %70 = add nuw nsw i64 %62, 1
  %71 = icmp eq i64 %70, %24
  br i1 %71, label %42, label %61, !llvm.loop !395

72:                                               ; preds = %85, %45
  %73 = add nuw nsw i64 %27, 1
  %74 = icmp eq i64 %73, %7
  br i1 %74, label %25, label %26, !llvm.loop !396

75:                                               ; preds = %46, %85
  %76 = phi i64 [ 0, %46 ], [ %106, %85 ]
  %77 = sitofp i64 %76 to double
  %78 = fmul fast double %15, %77
  %79 = fadd fast double %78, %15
  %80 = fptosi double %78 to i64
  %81 = icmp slt i64 %80, %3
  %82 = sitofp i64 %80 to double
  %83 = fcmp fast ogt double %79, %82
  %84 = select i1 %81, i1 %83, i1 false
  br i1 %84, label %108, label %85

85:                                               ; preds = %108, %75
  %86 = phi float [ 0.000000e+00, %75 ], [ %126, %108 ]
  %87 = phi float [ 0.000000e+00, %75 ], [ %131, %108 ]
  %88 = phi float [ 0.000000e+00, %75 ], [ %136, %108 ]
  %89 = add nsw i64 %76, %47
  %90 = mul nsw i64 %89, 3
  %91 = getelementptr inbounds i16, ptr %1, i64 %90
  %92 = fmul fast float %86, %18
  %93 = fadd fast float %92, 5.000000e-01
  %94 = fptosi float %93 to i32
  %95 = trunc i32 %94 to i16
  store i16 %95, ptr %91, align 2, !tbaa !40
  %96 = fmul fast float %87, %18
  %97 = fadd fast float %96, 5.000000e-01
  %98 = fptosi float %97 to i32
  %99 = trunc i32 %98 to i16
  %100 = getelementptr inbounds i16, ptr %91, i64 1
  store i16 %99, ptr %100, align 2, !tbaa !40
  %101 = fmul fast float %88, %18
  %102 = fadd fast float %101, 5.000000e-01
  %103 = fptosi float %102 to i32
  %104 = trunc i32 %103 to i16
  %105 = getelementptr inbounds i16, ptr %91, i64 2
  store i16 %104, ptr %105, align 2, !tbaa !40
  %106 = add nuw nsw i64 %76, 1
  %107 = icmp eq i64 %106, %9
  br i1 %107, label %72, label %75, !llvm.loop !397

108:                                              ; preds = %75, %108
  %109 = phi double [ %117, %108 ], [ %82, %75 ]
  %110 = phi i64 [ %116, %108 ], [ %80, %75 ]
  %111 = phi float [ %136, %108 ], [ 0.000000e+00, %75 ]
  %112 = phi float [ %131, %108 ], [ 0.000000e+00, %75 ]
  %113 = phi float [ %126, %108 ], [ 0.000000e+00, %75 ]
  %114 = fcmp fast olt double %78, %109
  %115 = select fast i1 %114, double %109, double %78
  %116 = add nsw i64 %110, 1
  %117 = sitofp i64 %116 to double
  %118 = fcmp fast ogt double %79, %117
  %119 = select fast i1 %118, double %117, double %79
  %120 = fsub fast double %119, %115
  %121 = fptrunc double %120 to float
  %122 = mul nsw i64 %110, 3
  %123 = getelementptr inbounds float, ptr %5, i64 %122
  %124 = load float, ptr %123, align 4, !tbaa !29
  %125 = fmul fast float %124, %121
  %126 = fadd fast float %125, %113
  %127 = add nsw i64 %122, 1
  %128 = getelementptr inbounds float, ptr %5, i64 %127
  %129 = load float, ptr %128, align 4, !tbaa !29
  %130 = fmul fast float %129, %121
  %131 = fadd fast float %130, %112
  %132 = add nsw i64 %122, 2
  %133 = getelementptr inbounds float, ptr %5, i64 %132
  %134 = load float, ptr %133, align 4, !tbaa !29
  %135 = fmul fast float %134, %121
  %136 = fadd fast float %135, %111
  %137 = icmp slt i64 %116, %3
  %138 = select i1 %137, i1 %118, i1 false
  br i1 %138, label %108, label %85, !llvm.loop !398
}

; Function Attrs: nofree nosync nounwind
define internal fastcc void @stretch(ptr noalias nocapture writeonly sret(%struct.Rows) align 8 %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) unnamed_addr #7 {
  %5 = getelementptr inbounds %struct.Pass, ptr %1, i64 0, i32 3
  %6 = load ptr, ptr %5, align 8, !tbaa !13
  %7 = shl nsw i64 %2, 3
  %8 = getelementptr inbounds i64, ptr %6, i64 %7
  %9 = getelementptr inbounds i64, ptr %8, i64 1
  %10 = load i64, ptr %9, align 8, !tbaa !4
  %11 = getelementptr inbounds i64, ptr %8, i64 2
  %12 = load i64, ptr %11, align 8, !tbaa !4
  %13 = getelementptr inbounds i64, ptr %8, i64 3
  %14 = load i64, ptr %13, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Pass, ptr %1, i64 0, i32 1
  %16 = load i64, ptr %15, align 8, !tbaa !11
  %17 = mul nsw i64 %16, %14
  %18 = getelementptr inbounds %struct.Pass, ptr %1, i64 0, i32 5
  %19 = load ptr, ptr %18, align 8, !tbaa !15
  %20 = load i64, ptr %8, align 8, !tbaa !4
  %21 = getelementptr inbounds float, ptr %19, i64 %20
  %22 = getelementptr inbounds %struct.Pass, ptr %1, i64 0, i32 6
  %23 = load ptr, ptr %22, align 8, !tbaa !16
  %24 = getelementptr inbounds i64, ptr %8, i64 4
  %25 = load i64, ptr %24, align 8, !tbaa !4
  %26 = getelementptr inbounds i32, ptr %23, i64 %25
  %27 = getelementptr inbounds %struct.Pass, ptr %1, i64 0, i32 7
  %28 = load ptr, ptr %27, align 8, !tbaa !17
  %29 = getelementptr inbounds float, ptr %28, i64 %25
  %30 = getelementptr inbounds %struct.Pass, ptr %1, i64 0, i32 8
  %31 = load ptr, ptr %30, align 8, !tbaa !18
  %32 = getelementptr inbounds i64, ptr %8, i64 5
  %33 = load i64, ptr %32, align 8, !tbaa !4
  %34 = getelementptr inbounds float, ptr %31, i64 %33
  %35 = getelementptr inbounds %struct.Pass, ptr %1, i64 0, i32 4
  %36 = load ptr, ptr %35, align 8, !tbaa !14
  %37 = getelementptr inbounds i64, ptr %8, i64 6
  %38 = load i64, ptr %37, align 8, !tbaa !4
  %39 = getelementptr inbounds i64, ptr %36, i64 %38
  %40 = sitofp i64 %3 to double
  %41 = fadd fast double %40, 5.000000e-01
  %42 = sitofp i64 %10 to double
  %43 = load i64, ptr %1, align 8, !tbaa !8
  %44 = sitofp i64 %43 to double
  %45 = fmul fast double %41, %42
  %46 = fdiv fast double %45, %44
  %47 = fadd fast double %46, -5.000000e-01
  %48 = fcmp fast olt double %47, 0.000000e+00
  br i1 %48, label %54, label %49

49:                                               ; preds = %4
  %50 = add nsw i64 %10, -1
  %51 = sitofp i64 %50 to double
  %52 = fcmp fast ogt double %47, %51
  %53 = select fast i1 %52, double %51, double %47
  br label %54

54:                                               ; preds = %4, %49
  %55 = phi fast double [ %53, %49 ], [ 0.000000e+00, %4 ]
  %56 = fptosi double %55 to i64
  %57 = tail call i64 @llvm.smax.i64(i64 %10, i64 2)
  %58 = add nsw i64 %57, -2
  %59 = tail call i64 @llvm.smin.i64(i64 %58, i64 %56)
  %60 = load i64, ptr %39, align 8, !tbaa !4
  %61 = icmp eq i64 %60, %59
  %62 = getelementptr inbounds i64, ptr %39, i64 1
  %63 = load i64, ptr %62, align 8, !tbaa !4
  br i1 %61, label %64, label %67

64:                                               ; preds = %54
  %65 = sub nsw i64 1, %63
  %66 = mul nsw i64 %65, %17
  br label %158

67:                                               ; preds = %54
  %68 = icmp sgt i64 %60, -1
  %69 = add nsw i64 %59, -1
  %70 = icmp eq i64 %60, %69
  %71 = select i1 %68, i1 %70, i1 false
  br i1 %71, label %72, label %75

72:                                               ; preds = %67
  %73 = sub nsw i64 1, %63
  %74 = mul i64 %14, %12
  br label %113

75:                                               ; preds = %67
  %76 = mul i64 %14, %12
  %77 = mul i64 %76, %59
  %78 = getelementptr inbounds float, ptr %21, i64 %77
  %79 = mul nsw i64 %63, %17
  %80 = getelementptr inbounds float, ptr %34, i64 %79
  tail call void @llvm.experimental.noalias.scope.decl(metadata !399)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !402)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !404)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !406)
  %81 = icmp sgt i64 %12, 1
  %82 = select i1 %81, i64 %14, i64 0
  %83 = icmp sgt i64 %14, 0
  br i1 %83, label %84, label %113

84:                                               ; preds = %75
  %85 = icmp sgt i64 %16, 0
  br label %86

86:                                               ; preds = %91, %84
  %87 = phi i64 [ 0, %84 ], [ %92, %91 ]
  br i1 %85, label %88, label %91

88:                                               ; preds = %86
  %89 = mul nsw i64 %87, %16
  %90 = getelementptr float, ptr %78, i64 %87
  br label %94

91:                                               ; preds = %94, %86
  %92 = add nuw nsw i64 %87, 1
  %93 = icmp eq i64 %92, %14
  br i1 %93, label %113, label %86, !llvm.loop !408

94:                                               ; preds = %94, %88
  %95 = phi i64 [ 0, %88 ], [ %111, %94 ]
  %96 = getelementptr inbounds i32, ptr %26, i64 %95
  %97 = load i32, ptr %96, align 4, !tbaa !409, !alias.scope !402, !noalias !411
  %98 = sext i32 %97 to i64
  %99 = mul nsw i64 %14, %98
  %100 = getelementptr float, ptr %90, i64 %99
  %101 = load float, ptr %100, align 4, !tbaa !29, !alias.scope !399, !noalias !412
  %102 = getelementptr inbounds float, ptr %100, i64 %82
  %103 = load float, ptr %102, align 4, !tbaa !29, !alias.scope !399, !noalias !412
  %104 = fsub fast float %103, %101
  %105 = getelementptr inbounds float, ptr %29, i64 %95
  %106 = load float, ptr %105, align 4, !tbaa !29, !alias.scope !404, !noalias !413
  %107 = fmul fast float %104, %106
  %108 = fadd fast float %107, %101
  %109 = add nsw i64 %95, %89
  %110 = getelementptr inbounds float, ptr %80, i64 %109
  store float %108, ptr %110, align 4, !tbaa !29, !alias.scope !406, !noalias !414
  %111 = add nuw nsw i64 %95, 1
  %112 = icmp eq i64 %111, %16
  br i1 %112, label %91, label %94, !llvm.loop !415

113:                                              ; preds = %91, %75, %72
  %114 = phi i64 [ %76, %75 ], [ %74, %72 ], [ %76, %91 ]
  %115 = phi i64 [ %63, %75 ], [ %73, %72 ], [ %63, %91 ]
  %116 = add nsw i64 %59, 1
  %117 = icmp slt i64 %116, %10
  %118 = add nsw i64 %10, -1
  %119 = select i1 %117, i64 %116, i64 %118
  %120 = mul i64 %114, %119
  %121 = getelementptr inbounds float, ptr %21, i64 %120
  %122 = sub nsw i64 1, %115
  %123 = mul nsw i64 %122, %17
  %124 = getelementptr inbounds float, ptr %34, i64 %123
  tail call void @llvm.experimental.noalias.scope.decl(metadata !416)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !419)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !421)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !423)
  %125 = icmp sgt i64 %12, 1
  %126 = select i1 %125, i64 %14, i64 0
  %127 = icmp sgt i64 %14, 0
  br i1 %127, label %128, label %157

128:                                              ; preds = %113
  %129 = icmp sgt i64 %16, 0
  br label %130

130:                                              ; preds = %135, %128
  %131 = phi i64 [ 0, %128 ], [ %136, %135 ]
  br i1 %129, label %132, label %135

132:                                              ; preds = %130
  %133 = mul nsw i64 %131, %16
  %134 = getelementptr float, ptr %121, i64 %131
  br label %138

135:                                              ; preds = %138, %130
  %136 = add nuw nsw i64 %131, 1
  %137 = icmp eq i64 %136, %14
  br i1 %137, label %157, label %130, !llvm.loop !408

138:                                              ; preds = %138, %132
  %139 = phi i64 [ 0, %132 ], [ %155, %138 ]
  %140 = getelementptr inbounds i32, ptr %26, i64 %139
  %141 = load i32, ptr %140, align 4, !tbaa !409, !alias.scope !419, !noalias !425
  %142 = sext i32 %141 to i64
  %143 = mul nsw i64 %14, %142
  %144 = getelementptr float, ptr %134, i64 %143
  %145 = load float, ptr %144, align 4, !tbaa !29, !alias.scope !416, !noalias !426
  %146 = getelementptr inbounds float, ptr %144, i64 %126
  %147 = load float, ptr %146, align 4, !tbaa !29, !alias.scope !416, !noalias !426
  %148 = fsub fast float %147, %145
  %149 = getelementptr inbounds float, ptr %29, i64 %139
  %150 = load float, ptr %149, align 4, !tbaa !29, !alias.scope !421, !noalias !427
  %151 = fmul fast float %148, %150
  %152 = fadd fast float %151, %145
  %153 = add nsw i64 %139, %133
  %154 = getelementptr inbounds float, ptr %124, i64 %153
  store float %152, ptr %154, align 4, !tbaa !29, !alias.scope !423, !noalias !428
  %155 = add nuw nsw i64 %139, 1
  %156 = icmp eq i64 %155, %16
  br i1 %156, label %135, label %138, !llvm.loop !415

157:                                              ; preds = %135, %113
  store i64 %59, ptr %39, align 8, !tbaa !4
  store i64 %115, ptr %62, align 8, !tbaa !4
  br label %158

158:                                              ; preds = %64, %157
  %159 = phi i64 [ %66, %64 ], [ %123, %157 ]
  %160 = phi i64 [ %63, %64 ], [ %115, %157 ]
  %161 = mul nsw i64 %160, %17
  %162 = getelementptr inbounds float, ptr %34, i64 %161
  store ptr %162, ptr %0, align 8, !tbaa !75
  %163 = getelementptr inbounds %struct.Rows, ptr %0, i64 0, i32 1
  %164 = getelementptr inbounds float, ptr %34, i64 %159
  store ptr %164, ptr %163, align 8, !tbaa !77
  %165 = getelementptr inbounds %struct.Rows, ptr %0, i64 0, i32 2
  %166 = sitofp i64 %59 to double
  %167 = fsub fast double %55, %166
  %168 = fptrunc double %167 to float
  store float %168, ptr %165, align 8, !tbaa !78
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal void @multiply(ptr noalias nocapture noundef %0, ptr noalias nocapture noundef readonly %1, ptr noalias nocapture noundef readonly %2, float noundef %3, i64 noundef %4, i64 noundef %5) unnamed_addr #6 {
  %7 = icmp slt i64 %4, %5
  br i1 %7, label %9, label %8

8:                                                ; preds = %9, %6
  ret void

9:                                                ; preds = %6, %9
  %10 = phi i64 [ %21, %9 ], [ %4, %6 ]
  %11 = getelementptr inbounds float, ptr %1, i64 %10
  %12 = load float, ptr %11, align 4, !tbaa !29
  %13 = getelementptr inbounds float, ptr %2, i64 %10
  %14 = load float, ptr %13, align 4, !tbaa !29
  %15 = fsub fast float %14, %12
  %16 = fmul fast float %15, %3
  %17 = fadd fast float %16, %12
  %18 = getelementptr inbounds float, ptr %0, i64 %10
  %19 = load float, ptr %18, align 4, !tbaa !29
  %20 = fmul fast float %17, %19
  store float %20, ptr %18, align 4, !tbaa !29
  %21 = add nsw i64 %10, 1
  %22 = icmp eq i64 %21, %5
  br i1 %22, label %8, label %9, !llvm.loop !429
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal void @add(ptr noalias nocapture noundef %0, ptr noalias nocapture noundef readonly %1, ptr noalias nocapture noundef readonly %2, float noundef %3, i64 noundef %4, i64 noundef %5) unnamed_addr #6 {
  %7 = icmp slt i64 %4, %5
  br i1 %7, label %9, label %8

8:                                                ; preds = %9, %6
  ret void

9:                                                ; preds = %6, %9
  %10 = phi i64 [ %21, %9 ], [ %4, %6 ]
  %11 = getelementptr inbounds float, ptr %1, i64 %10
  %12 = load float, ptr %11, align 4, !tbaa !29
  %13 = getelementptr inbounds float, ptr %2, i64 %10
  %14 = load float, ptr %13, align 4, !tbaa !29
  %15 = fsub fast float %14, %12
  %16 = fmul fast float %15, %3
  %17 = getelementptr inbounds float, ptr %0, i64 %10
  %18 = load float, ptr %17, align 4, !tbaa !29
  %19 = fadd fast float %18, %12
  %20 = fadd fast float %19, %16
  store float %20, ptr %17, align 4, !tbaa !29
  %21 = add nsw i64 %10, 1
  %22 = icmp eq i64 %21, %5
  br i1 %22, label %8, label %9, !llvm.loop !430
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #8

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.minnum.f32(float, float) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #9

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maxnum.f32(float, float) #9

attributes #0 = { nounwind "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #3 = { nofree nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #4 = { nofree nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite) "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #7 = { nofree nosync nounwind "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #8 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #11 = { nounwind }
attributes #12 = { nobuiltin "no-builtins" }
attributes #13 = { nobuiltin nounwind "no-builtins" }

!llvm.module.flags = !{!0, !1, !2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!4 = !{!5, !5, i64 0}
!5 = !{!"long", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !5, i64 0}
!9 = !{!"", !5, i64 0, !5, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !10, i64 40, !10, i64 48, !10, i64 56, !10, i64 64, !10, i64 72}
!10 = !{!"any pointer", !6, i64 0}
!11 = !{!9, !5, i64 8}
!12 = !{!9, !10, i64 16}
!13 = !{!9, !10, i64 24}
!14 = !{!9, !10, i64 32}
!15 = !{!9, !10, i64 40}
!16 = !{!9, !10, i64 48}
!17 = !{!9, !10, i64 56}
!18 = !{!9, !10, i64 64}
!19 = !{!9, !10, i64 72}
!20 = !{!21}
!21 = distinct !{!21, !22, !"load_8: argument 0"}
!22 = distinct !{!22, !"load_8"}
!23 = !{!24}
!24 = distinct !{!24, !22, !"load_8: argument 1"}
!25 = !{!26}
!26 = distinct !{!26, !22, !"load_8: argument 2"}
!27 = !{!6, !6, i64 0}
!28 = !{!24, !26}
!29 = !{!30, !30, i64 0}
!30 = !{!"float", !6, i64 0}
!31 = !{!21, !24}
!32 = !{!21, !26}
!33 = distinct !{!33, !34, !35}
!34 = !{!"llvm.loop.mustprogress"}
!35 = !{!"llvm.loop.unroll.disable"}
!36 = !{!37}
!37 = distinct !{!37, !38, !"load_source: argument 0"}
!38 = distinct !{!38, !"load_source"}
!39 = distinct !{!39, !34, !35}
!40 = !{!41, !41, i64 0}
!41 = !{!"short", !6, i64 0}
!42 = distinct !{!42, !34, !35}
!43 = distinct !{!43, !34, !35}
!44 = !{!45}
!45 = distinct !{!45, !46, !"lightness: argument 0"}
!46 = distinct !{!46, !"lightness"}
!47 = !{!48}
!48 = distinct !{!48, !46, !"lightness: argument 1"}
!49 = distinct !{!49, !34, !35}
!50 = distinct !{!50, !34, !35}
!51 = distinct !{!51, !34, !35}
!52 = distinct !{!52, !34, !35}
!53 = distinct !{!53, !34, !35}
!54 = !{!55}
!55 = distinct !{!55, !56, !"store_8: argument 0"}
!56 = distinct !{!56, !"store_8"}
!57 = !{!58}
!58 = distinct !{!58, !56, !"store_8: argument 1"}
!59 = distinct !{!59, !34, !35}
!60 = distinct !{!60, !34, !35}
!61 = !{!62}
!62 = distinct !{!62, !63, !"bend: argument 0"}
!63 = distinct !{!63, !"bend"}
!64 = !{!65}
!65 = distinct !{!65, !63, !"bend: argument 1"}
!66 = distinct !{!66, !34, !35}
!67 = distinct !{!67, !34, !35}
!68 = !{!69}
!69 = distinct !{!69, !70, !"to_encoded: argument 0"}
!70 = distinct !{!70, !"to_encoded"}
!71 = !{!72}
!72 = distinct !{!72, !70, !"to_encoded: argument 1"}
!73 = distinct !{!73, !34, !35}
!74 = distinct !{!74, !34, !35}
!75 = !{!76, !10, i64 0}
!76 = !{!"", !10, i64 0, !10, i64 8, !30, i64 16}
!77 = !{!76, !10, i64 8}
!78 = !{!76, !30, i64 16}
!79 = !{ptr @add, ptr @multiply}
!80 = distinct !{!80, !34, !35}
!81 = !{!82}
!82 = distinct !{!82, !83, !"matrix: argument 0"}
!83 = distinct !{!83, !"matrix"}
!84 = !{!85}
!85 = distinct !{!85, !83, !"matrix: argument 1"}
!86 = !{!87}
!87 = distinct !{!87, !83, !"matrix: argument 2"}
!88 = !{!89}
!89 = distinct !{!89, !83, !"matrix: argument 3"}
!90 = !{!82, !85, !87}
!91 = !{!85, !87, !89}
!92 = !{!82, !87, !89}
!93 = !{!82, !85, !89}
!94 = distinct !{!94, !34, !35}
!95 = !{!96}
!96 = distinct !{!96, !97, !"affine: argument 0"}
!97 = distinct !{!97, !"affine"}
!98 = !{!99}
!99 = distinct !{!99, !97, !"affine: argument 1"}
!100 = !{!101}
!101 = distinct !{!101, !97, !"affine: argument 2"}
!102 = !{!99, !101}
!103 = !{!96, !101}
!104 = !{!96, !99}
!105 = !{!96, !99, !101}
!106 = distinct !{!106, !34, !35}
!107 = !{!108}
!108 = distinct !{!108, !109, !"saturate: argument 0"}
!109 = distinct !{!109, !"saturate"}
!110 = !{!111}
!111 = distinct !{!111, !109, !"saturate: argument 1"}
!112 = !{!113}
!113 = distinct !{!113, !109, !"saturate: argument 2"}
!114 = !{!108, !111, !113}
!115 = !{!111, !113}
!116 = !{!108, !113}
!117 = !{!108, !111}
!118 = distinct !{!118, !34, !35}
!119 = !{!120}
!120 = distinct !{!120, !121, !"saturate: argument 0"}
!121 = distinct !{!121, !"saturate"}
!122 = !{!123}
!123 = distinct !{!123, !121, !"saturate: argument 1"}
!124 = !{!125}
!125 = distinct !{!125, !121, !"saturate: argument 2"}
!126 = !{!123, !125}
!127 = !{!120, !125}
!128 = !{!120, !123}
!129 = !{!130}
!130 = distinct !{!130, !131, !"cube: argument 0"}
!131 = distinct !{!131, !"cube"}
!132 = !{!133}
!133 = distinct !{!133, !131, !"cube: argument 1"}
!134 = !{!135}
!135 = distinct !{!135, !131, !"cube: argument 2"}
!136 = !{!137}
!137 = distinct !{!137, !131, !"cube: argument 3"}
!138 = !{!133, !135, !137}
!139 = !{!130, !135, !137}
!140 = !{!130, !133, !137}
!141 = !{!130, !133, !135, !137}
!142 = distinct !{!142, !34, !35}
!143 = !{!130, !133, !135}
!144 = distinct !{!144, !34, !35}
!145 = !{!146}
!146 = distinct !{!146, !147, !"calm: argument 0"}
!147 = distinct !{!147, !"calm"}
!148 = !{!149}
!149 = distinct !{!149, !147, !"calm: argument 1"}
!150 = !{!151}
!151 = distinct !{!151, !147, !"calm: argument 2"}
!152 = !{!149, !151}
!153 = !{!146, !151}
!154 = !{!146, !149}
!155 = !{!146, !149, !151}
!156 = distinct !{!156, !34, !35}
!157 = !{!158}
!158 = distinct !{!158, !159, !"tint: argument 0"}
!159 = distinct !{!159, !"tint"}
!160 = !{!161}
!161 = distinct !{!161, !159, !"tint: argument 1"}
!162 = !{!163}
!163 = distinct !{!163, !159, !"tint: argument 2"}
!164 = !{!161, !163}
!165 = !{!158, !163}
!166 = !{!158, !161}
!167 = !{!158, !161, !163}
!168 = distinct !{!168, !34, !35}
!169 = !{!170}
!170 = distinct !{!170, !171, !"clip: argument 0"}
!171 = distinct !{!171, !"clip"}
!172 = distinct !{!172, !34, !35}
!173 = distinct !{!173, !34, !35}
!174 = !{!175}
!175 = distinct !{!175, !176, !"lay: argument 0"}
!176 = distinct !{!176, !"lay"}
!177 = !{!178}
!178 = distinct !{!178, !176, !"lay: argument 1"}
!179 = !{!180}
!180 = distinct !{!180, !176, !"lay: argument 2"}
!181 = !{!175, !180}
!182 = !{!175, !178}
!183 = !{!178, !180}
!184 = distinct !{!184, !34, !35}
!185 = distinct !{!185, !34, !35}
!186 = distinct !{!186, !34, !35}
!187 = !{!188}
!188 = distinct !{!188, !189, !"refine: argument 0"}
!189 = distinct !{!189, !"refine"}
!190 = !{!191}
!191 = distinct !{!191, !189, !"refine: argument 1"}
!192 = !{!193}
!193 = distinct !{!193, !189, !"refine: argument 2"}
!194 = !{!188, !191}
!195 = !{!191, !193}
!196 = !{!188, !191, !193}
!197 = !{!188, !193}
!198 = distinct !{!198, !34, !35}
!199 = !{i64 0, i64 8, !200, i64 8, i64 8, !200, i64 16, i64 4, !29}
!200 = !{!10, !10, i64 0}
!201 = !{i64 0, i64 8, !200, i64 8, i64 4, !29}
!202 = !{i64 0, i64 4, !29}
!203 = !{!204}
!204 = distinct !{!204, !205, !"grain: argument 0"}
!205 = distinct !{!205, !"grain"}
!206 = distinct !{!206, !34, !35}
!207 = !{!208}
!208 = distinct !{!208, !209, !"paint: argument 0"}
!209 = distinct !{!209, !"paint"}
!210 = !{!211}
!211 = distinct !{!211, !209, !"paint: argument 1"}
!212 = !{!213}
!213 = distinct !{!213, !209, !"paint: argument 2"}
!214 = !{!215}
!215 = distinct !{!215, !209, !"paint: argument 3"}
!216 = !{!217}
!217 = distinct !{!217, !209, !"paint: argument 4"}
!218 = !{!219}
!219 = distinct !{!219, !209, !"paint: argument 5"}
!220 = !{!221}
!221 = distinct !{!221, !209, !"paint: argument 6"}
!222 = !{!208, !211, !213, !217, !219, !221}
!223 = !{!208, !211, !213, !215, !219, !221}
!224 = !{!208, !213, !215, !217, !219, !221}
!225 = !{!208, !211, !213, !215, !217, !221}
!226 = !{!208, !211, !213, !215, !217, !219}
!227 = !{!208, !211, !215, !217, !219, !221}
!228 = !{!211, !213, !215, !217, !219, !221}
!229 = distinct !{!229, !34, !35}
!230 = distinct !{!230, !34, !35}
!231 = !{!232}
!232 = distinct !{!232, !233, !"blend: argument 0"}
!233 = distinct !{!233, !"blend"}
!234 = !{!235}
!235 = distinct !{!235, !233, !"blend: argument 1"}
!236 = !{!237}
!237 = distinct !{!237, !233, !"blend: argument 2"}
!238 = !{!232, !237}
!239 = !{!232, !235}
!240 = !{!235, !237}
!241 = distinct !{!241, !34, !35}
!242 = distinct !{!242, !34, !35}
!243 = distinct !{!243, !34, !35}
!244 = distinct !{!244, !34, !35}
!245 = distinct !{!245, !34, !35}
!246 = distinct !{!246, !34, !35}
!247 = distinct !{!247, !34, !35}
!248 = distinct !{!248, !34, !35}
!249 = distinct !{!249, !34, !35}
!250 = !{!251}
!251 = distinct !{!251, !252, !"load_8: argument 0"}
!252 = distinct !{!252, !"load_8"}
!253 = !{!254}
!254 = distinct !{!254, !252, !"load_8: argument 1"}
!255 = !{!256}
!256 = distinct !{!256, !252, !"load_8: argument 2"}
!257 = !{!254, !256}
!258 = !{!251, !254}
!259 = !{!251, !256}
!260 = !{!261}
!261 = distinct !{!261, !262, !"load_source: argument 0"}
!262 = distinct !{!262, !"load_source"}
!263 = !{!264}
!264 = distinct !{!264, !265, !"lightness: argument 0"}
!265 = distinct !{!265, !"lightness"}
!266 = !{!267}
!267 = distinct !{!267, !265, !"lightness: argument 1"}
!268 = !{!269}
!269 = distinct !{!269, !270, !"store_16: argument 0"}
!270 = distinct !{!270, !"store_16"}
!271 = !{!272}
!272 = distinct !{!272, !270, !"store_16: argument 1"}
!273 = distinct !{!273, !34, !35}
!274 = distinct !{!274, !34, !35}
!275 = !{!276}
!276 = distinct !{!276, !277, !"load_16: argument 0"}
!277 = distinct !{!277, !"load_16"}
!278 = !{!279}
!279 = distinct !{!279, !277, !"load_16: argument 1"}
!280 = !{!281}
!281 = distinct !{!281, !277, !"load_16: argument 2"}
!282 = !{!279, !281}
!283 = !{!276, !279}
!284 = !{!276, !281}
!285 = distinct !{!285, !34, !35}
!286 = !{!287}
!287 = distinct !{!287, !288, !"load_source: argument 0"}
!288 = distinct !{!288, !"load_source"}
!289 = !{!290}
!290 = distinct !{!290, !291, !"lightness: argument 0"}
!291 = distinct !{!291, !"lightness"}
!292 = !{!293}
!293 = distinct !{!293, !291, !"lightness: argument 1"}
!294 = !{!295}
!295 = distinct !{!295, !296, !"store_8: argument 0"}
!296 = distinct !{!296, !"store_8"}
!297 = !{!298}
!298 = distinct !{!298, !296, !"store_8: argument 1"}
!299 = distinct !{!299, !34, !35}
!300 = !{!301}
!301 = distinct !{!301, !302, !"load_16: argument 0"}
!302 = distinct !{!302, !"load_16"}
!303 = !{!304}
!304 = distinct !{!304, !302, !"load_16: argument 1"}
!305 = !{!306}
!306 = distinct !{!306, !302, !"load_16: argument 2"}
!307 = !{!304, !306}
!308 = !{!301, !304}
!309 = !{!301, !306}
!310 = !{!311}
!311 = distinct !{!311, !312, !"load_source: argument 0"}
!312 = distinct !{!312, !"load_source"}
!313 = !{!314}
!314 = distinct !{!314, !315, !"lightness: argument 0"}
!315 = distinct !{!315, !"lightness"}
!316 = !{!317}
!317 = distinct !{!317, !315, !"lightness: argument 1"}
!318 = !{!319}
!319 = distinct !{!319, !320, !"store_16: argument 0"}
!320 = distinct !{!320, !"store_16"}
!321 = !{!322}
!322 = distinct !{!322, !320, !"store_16: argument 1"}
!323 = distinct !{!323, !34, !35}
!324 = distinct !{!324, !34, !35}
!325 = distinct !{!325, !34, !35}
!326 = !{!327}
!327 = distinct !{!327, !328, !"cut_8: argument 0"}
!328 = distinct !{!328, !"cut_8"}
!329 = !{!330}
!330 = distinct !{!330, !328, !"cut_8: argument 1"}
!331 = distinct !{!331, !34, !35}
!332 = distinct !{!332, !34, !35}
!333 = distinct !{!333, !34, !35}
!334 = !{!335}
!335 = distinct !{!335, !336, !"displace: argument 0"}
!336 = distinct !{!336, !"displace"}
!337 = !{!338}
!338 = distinct !{!338, !339, !"gather: argument 0"}
!339 = distinct !{!339, !"gather"}
!340 = !{!341}
!341 = distinct !{!341, !339, !"gather: argument 1"}
!342 = distinct !{!342, !34, !35}
!343 = distinct !{!343, !34, !35}
!344 = distinct !{!344, !34, !35}
!345 = !{!346}
!346 = distinct !{!346, !347, !"displace: argument 0"}
!347 = distinct !{!347, !"displace"}
!348 = !{!349}
!349 = distinct !{!349, !350, !"gather: argument 0"}
!350 = distinct !{!350, !"gather"}
!351 = !{!352}
!352 = distinct !{!352, !350, !"gather: argument 1"}
!353 = distinct !{!353, !34, !35}
!354 = distinct !{!354, !34, !35}
!355 = distinct !{!355, !34, !35}
!356 = distinct !{!356, !34, !35}
!357 = !{!358}
!358 = distinct !{!358, !359, !"cut_16: argument 0"}
!359 = distinct !{!359, !"cut_16"}
!360 = !{!361}
!361 = distinct !{!361, !359, !"cut_16: argument 1"}
!362 = distinct !{!362, !34, !35}
!363 = distinct !{!363, !34, !35}
!364 = distinct !{!364, !34, !35}
!365 = !{!366}
!366 = distinct !{!366, !367, !"displace: argument 0"}
!367 = distinct !{!367, !"displace"}
!368 = !{!369}
!369 = distinct !{!369, !370, !"gather: argument 0"}
!370 = distinct !{!370, !"gather"}
!371 = !{!372}
!372 = distinct !{!372, !370, !"gather: argument 1"}
!373 = distinct !{!373, !34, !35}
!374 = distinct !{!374, !34, !35}
!375 = !{!376}
!376 = distinct !{!376, !377, !"displace: argument 0"}
!377 = distinct !{!377, !"displace"}
!378 = !{!379}
!379 = distinct !{!379, !380, !"gather: argument 0"}
!380 = distinct !{!380, !"gather"}
!381 = !{!382}
!382 = distinct !{!382, !380, !"gather: argument 1"}
!383 = distinct !{!383, !34, !35}
!384 = distinct !{!384, !34, !35}
!385 = distinct !{!385, !34, !35}
!386 = distinct !{!386, !34, !35}
!387 = distinct !{!387, !34, !35}
!388 = distinct !{!388, !34, !35}
!389 = distinct !{!389, !34, !35}
!390 = distinct !{!390, !34, !35}
!391 = distinct !{!391, !34, !35}
!392 = distinct !{!392, !34, !35}
!393 = distinct !{!393, !34, !35}
!394 = distinct !{!394, !34, !35}
!395 = distinct !{!395, !34, !35}
!396 = distinct !{!396, !34, !35}
!397 = distinct !{!397, !34, !35}
!398 = distinct !{!398, !34, !35}
!399 = !{!400}
!400 = distinct !{!400, !401, !"expand: argument 0"}
!401 = distinct !{!401, !"expand"}
!402 = !{!403}
!403 = distinct !{!403, !401, !"expand: argument 1"}
!404 = !{!405}
!405 = distinct !{!405, !401, !"expand: argument 2"}
!406 = !{!407}
!407 = distinct !{!407, !401, !"expand: argument 3"}
!408 = distinct !{!408, !34, !35}
!409 = !{!410, !410, i64 0}
!410 = !{!"int", !6, i64 0}
!411 = !{!400, !405, !407}
!412 = !{!403, !405, !407}
!413 = !{!400, !403, !407}
!414 = !{!400, !403, !405}
!415 = distinct !{!415, !34, !35}
!416 = !{!417}
!417 = distinct !{!417, !418, !"expand: argument 0"}
!418 = distinct !{!418, !"expand"}
!419 = !{!420}
!420 = distinct !{!420, !418, !"expand: argument 1"}
!421 = !{!422}
!422 = distinct !{!422, !418, !"expand: argument 2"}
!423 = !{!424}
!424 = distinct !{!424, !418, !"expand: argument 3"}
!425 = !{!417, !422, !424}
!426 = !{!420, !422, !424}
!427 = !{!417, !420, !424}
!428 = !{!417, !420, !422}
!429 = distinct !{!429, !34, !35}
!430 = distinct !{!430, !34, !35}
